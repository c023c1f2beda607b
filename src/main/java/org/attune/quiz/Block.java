package org.attune.quiz;

import java.util.List;
import java.util.Optional;
import org.attune.problem.Position;

/** A block of a quiz's Markdown, as plain values with their places in the file. */
public sealed interface Block {
  /** Where the block begins in its file. */
  Position position();

  /** The HTML that the block gives on a page, wrapping element included, links already resolved. */
  String html();

  /**
   * A heading.
   *
   * @param level from 1 to 6
   * @param id its id on the page, unique there
   */
  record Heading(int level, String id, Inline text, Position position, String html)
      implements Block {}

  /** A paragraph. */
  record Paragraph(Inline text, Position position, String html) implements Block {}

  /**
   * A bullet or numbered list.
   *
   * @param ordered true for a numbered one
   */
  record Items(boolean ordered, List<Item> items, Position position, String html) implements Block {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** A block quote. */
  record Quote(List<Block> blocks, Position position, String html) implements Block {
    public Quote {
      blocks = List.copyOf(blocks);
    }
  }

  /** Anything else: a table, code, a picture. Kept as its HTML. */
  record Other(Position position, String html) implements Block {}

  /**
   * One item of a list.
   *
   * @param checked for a task item ({@code [ ]}, {@code [x]}) whether it is ticked; else empty
   * @param text the item's first paragraph; empty text where it has none
   * @param blocks what follows in the item after its first paragraph: quotes, lists, paragraphs
   * @param position where the list marker stands
   */
  record Item(Optional<Boolean> checked, Inline text, List<Block> blocks, Position position) {
    public Item {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * A line of text, cut into its outermost runs.
   *
   * @param runs in order; none for an empty line
   */
  record Inline(List<Run> runs) {
    public Inline {
      runs = List.copyOf(runs);
    }

    /** The text without any markup. */
    public String text() {
      StringBuilder text = new StringBuilder();
      runs.forEach(run -> text.append(run.text()));
      return text.toString();
    }

    /** The HTML of the line, without a wrapping element. */
    public String html() {
      StringBuilder html = new StringBuilder();
      runs.forEach(run -> html.append(run.html()));
      return html.toString();
    }
  }

  /** What a run is. A link's address is in {@link Run#destination()}. */
  enum Style {
    TEXT,
    EMPHASIS,
    STRONG,
    LINK,
    OTHER
  }

  /**
   * One outermost inline piece.
   *
   * @param text its text without markup (typographic quotes already set, entities decoded)
   * @param html its HTML, escaped; what is markup in the source is markup here
   * @param destination a link's address as written, else {@code ""}
   * @param position where it begins in the file
   */
  record Run(Style style, String text, String html, String destination, Position position) {}
}
