package org.attune.catalog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attune.inputs.Once;
import org.attune.markdown.MarkdownParser;
import org.attune.markdown.ParsedBody;
import org.attune.source.FrontMatter;
import org.attune.source.Source;
import org.attune.source.SourceText;

/** Documents without files. */
public final class MadeUp {
  private MadeUp() {}

  /** An empty page of content/NAME.md, whose address is its name. */
  public static Document document(String name, ContentType type, Metadata meta) {
    SourceText text = new SourceText("content/" + name + ".md", "");
    Source source = new Source(text, FrontMatter.ABSENT, 0);
    ParsedBody body = new MarkdownParser(Set.of(), false).parse(source, "en", problem -> {});
    Page.Facts facts = new Page.Facts(text.path(), name, type, meta, 0, true, 1);
    Page page =
        new Page(
            Path.of(text.path()),
            facts,
            new Once<>(
                () -> {
                  throw new AssertionError("No file");
                }),
            body,
            true,
            Optional.empty(),
            List.of());
    return new Document(page, new Once<>(() -> Document.Quiz.NONE));
  }
}
