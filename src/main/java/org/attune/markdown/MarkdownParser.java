package org.attune.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.attune.inputs.Once;
import org.attune.problem.Problem;
import org.attune.source.Source;

/**
 * Reads Markdown bodies. One parser serves all files and all threads; flexmark's own is made for
 * the first text that is not plain.
 */
public final class MarkdownParser {
  private final Once<Parser> flexmark = new Once<>(MarkdownParser::flexmark);
  private final PlainMarkdown plain = new PlainMarkdown();
  private final Map<String, Words> words = new ConcurrentHashMap<>();
  private final Supplier<Set<String>> citationKeys;
  private final HtmlPolicy policy;

  /**
   * A parser for the pages of one site.
   *
   * @param citationKeys the ids of all references that a page may cite
   * @param trustedHtml true where raw HTML passes as it is; scripts never pass
   */
  public MarkdownParser(Set<String> citationKeys, boolean trustedHtml) {
    this(() -> citationKeys, trustedHtml);
  }

  /** The same; keys are asked for where a page cites something. */
  public MarkdownParser(Supplier<Set<String>> citationKeys, boolean trustedHtml) {
    this.citationKeys = citationKeys;
    this.policy = new HtmlPolicy(trustedHtml);
  }

  /** Loads the nodes of syntax trees, which takes a cold JVM long. */
  public static void warmUp() {
    new PlainMarkdown().parse("a", new char[] {'a'});
  }

  /** What reads a text that is not plain. */
  static Parser flexmark() {
    return Parser.builder(options()).build();
  }

  private static DataHolder options() {
    return new MutableDataSet()
        .set(
            Parser.EXTENSIONS,
            List.of(
                TablesExtension.create(),
                FootnoteExtension.create(),
                DefinitionExtension.create(),
                TaskListExtension.create(),
                StrikethroughExtension.create()))
        .set(TablesExtension.COLUMN_SPANS, false)
        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
        .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
        .set(TablesExtension.WITH_CAPTION, false)
        .toImmutable();
  }

  /**
   * The body of a file.
   *
   * @param lang the page's language as a BCP 47 tag; it decides on quotation marks and on the words
   *     that begin a callout
   */
  public ParsedBody parse(Source source, String lang, Consumer<Problem> problems) {
    return parse(source, lang, problems, document -> {});
  }

  /**
   * The body of a quiz. Raw HTML in it is text: what an item shows is what its author typed.
   *
   * @param lang as for {@link #parse}
   */
  public ParsedBody parseQuiz(Source source, String lang, Consumer<Problem> problems) {
    return parse(
        source,
        lang,
        problems,
        document -> {
          HtmlAsText.set(document);
          LooseMarks.report(source, document, problems);
        });
  }

  private ParsedBody parse(
      Source source, String lang, Consumer<Problem> problems, Consumer<Document> refine) {
    Words table = words.computeIfAbsent(lang, Words::of);
    String body = source.body();
    char[] chars = body.toCharArray();
    try {
      PlainMarkdown.Tree tree = plain.parse(body, chars).orElse(null);
      Document document = tree == null ? flexmark.get().parse(body) : tree.document();
      if (Nesting.isBearable(document)) {
        refine.accept(document);
        Reading reading = new Reading(source, document, table, citationKeys, policy, problems);
        return new BodyReader(reading, chars, tree == null ? null : tree.signs()).read();
      }
    } catch (StackOverflowError e) {
      // The parser follows links and emphasis by recursion.
    }
    problems.accept(
        Problem.error(
            source.file().path(),
            source.bodyPosition(0),
            "markdown-too-deep",
            "lists, quotations or brackets lie too deep in each other",
            "",
            "take some of the signs at the beginning of the lines away"));
    Document nothing = flexmark.get().parse("");
    Reading reading = new Reading(source, nothing, table, citationKeys, policy, problems);
    return new BodyReader(reading, new char[0], null).read();
  }
}
