package org.attune.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of an author's text.
 *
 * @param html as it stands on a page; {@code ""} for none
 * @param text the same without markup, paragraphs divided by a line break
 */
public record Passage(String html, String text) {
  /** No text. */
  public static final Passage NONE = new Passage("", "");

  /** True where there is nothing to show. */
  public boolean isEmpty() {
    return html.isEmpty();
  }

  /** A line of text, without a wrapping element. */
  static Passage of(Block.Inline line) {
    return new Passage(line.html().strip(), line.text().strip());
  }

  /** Whole blocks, one after the other. */
  static Passage of(List<? extends Block> blocks) {
    List<String> texts = new ArrayList<>();
    blocks.forEach(block -> texts.add(text(block)));
    texts.removeIf(String::isEmpty);
    return new Passage(
        blocks.stream().map(Block::html).collect(Collectors.joining("\n")).strip(),
        String.join("\n", texts));
  }

  /** This passage with another after it. */
  Passage and(Passage next) {
    if (isEmpty() || next.isEmpty()) {
      return isEmpty() ? next : this;
    }
    return new Passage(html + "\n" + next.html, text + "\n" + next.text);
  }

  private static String text(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph.text().text().strip();
    } else if (block instanceof Block.Heading heading) {
      return heading.text().text().strip();
    } else if (block instanceof Block.Quote quote) {
      return of(quote.blocks()).text();
    } else if (block instanceof Block.Items items) {
      return items.items().stream().map(Passage::text).collect(Collectors.joining("\n"));
    }
    return Spoken.withoutTags(block.html()).strip();
  }

  private static String text(Block.Item item) {
    Passage more = of(item.blocks());
    return "- " + item.text().text().strip() + (more.isEmpty() ? "" : "\n" + more.text());
  }
}
