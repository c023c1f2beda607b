package org.attune.quiz;

import java.util.ArrayList;
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

    /** The line without the runs before this one, counted from 0. */
    Inline from(int run) {
      return new Inline(runs.subList(Math.min(run, runs.size()), runs.size()));
    }

    /** The line without this text at its beginning, and without the space after it. */
    Inline withoutStart(String start) {
      List<Run> kept = new ArrayList<>(runs);
      String rest = start;
      while (!kept.isEmpty() && !rest.isEmpty() && rest.startsWith(kept.get(0).text())) {
        rest = rest.substring(kept.remove(0).text().length());
      }
      if (!kept.isEmpty()) {
        kept.set(0, kept.get(0).withoutStart(rest));
      }
      return new Inline(kept);
    }

    /** The line without this text at its end, and without the space before it. */
    Inline withoutEnd(String end) {
      List<Run> kept = new ArrayList<>(runs);
      String rest = end;
      while (!kept.isEmpty() && !rest.isEmpty() && rest.endsWith(last(kept).text())) {
        rest = rest.substring(0, rest.length() - kept.remove(kept.size() - 1).text().length());
      }
      if (!kept.isEmpty()) {
        kept.set(kept.size() - 1, last(kept).withoutEnd(rest));
      }
      return new Inline(kept);
    }

    private static Run last(List<Run> runs) {
      return runs.get(runs.size() - 1);
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
  record Run(Style style, String text, String html, String destination, Position position) {

    private Run withoutStart(String start) {
      int at = html.indexOf(escaped(start));
      return at < 0 || !text.startsWith(start)
          ? this
          : with(
              text.substring(start.length()).stripLeading(),
              html.substring(0, at) + html.substring(at + escaped(start).length()).stripLeading());
    }

    private Run withoutEnd(String end) {
      int at = html.lastIndexOf(escaped(end));
      return at < 0 || !text.endsWith(end)
          ? this
          : with(
              text.substring(0, text.length() - end.length()).stripTrailing(),
              html.substring(0, at).stripTrailing() + html.substring(at + escaped(end).length()));
    }

    private Run with(String newText, String newHtml) {
      return new Run(style, newText, newHtml, destination, position);
    }

    private static String escaped(String text) {
      return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
  }
}
