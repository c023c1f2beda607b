package org.attune.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The headings of one body: their anchors, their order, and which of them is the page's title. */
final class Outline {
  private final Reading reading;
  private final Slugs slugs = new Slugs();
  private final Map<Node, String> anchors = new HashMap<>();
  private final List<org.attune.markdown.Heading> headings = new ArrayList<>();
  private @Nullable Heading first;
  private boolean titled;
  private final Map<Node, Integer> levels = new HashMap<>();
  private final Deque<Integer> open = new ArrayDeque<>();

  private Outline(Reading reading) {
    this.reading = reading;
  }

  /**
   * Reads the headings.
   *
   * @param ids those that raw HTML sets
   */
  static Outline read(List<Node> nodes, List<String> ids, Reading reading) {
    Outline outline = new Outline(reading);
    ids.forEach(outline.slugs::reserve);
    for (Node node : nodes) {
      if (node instanceof Heading heading) {
        outline.add(heading);
      }
    }
    return outline;
  }

  Map<Node, String> anchors() {
    return anchors;
  }

  /** The level of each heading on the page, whose title alone has level 1; none is skipped. */
  Map<Node, Integer> levels() {
    return levels;
  }

  /** Those of the page's own level, the title left out; not those in quotes and lists. */
  List<org.attune.markdown.Heading> headings() {
    return headings;
  }

  /** The first heading of level 1. */
  Optional<Heading> first() {
    return Optional.ofNullable(first);
  }

  /** The first heading of level 1, where it is the page's title. */
  Optional<Heading> title() {
    return titled ? Optional.ofNullable(first) : Optional.empty();
  }

  private void add(Heading heading) {
    String text = Texts.of(heading);
    String anchor = slugs.next(Texts.typed(heading));
    anchors.put(heading, anchor);
    boolean outermost = heading.getParent() instanceof Document;
    if (outermost && heading.getLevel() == 1 && first == null) {
      first = heading;
      titled = isTitle(text);
      if (titled) {
        return;
      }
    }
    if (outermost && heading.getLevel() == 1) {
      reportSecondTitle(heading, text);
    }
    int level = place(heading, text);
    if (outermost) {
      headings.add(new org.attune.markdown.Heading(level, anchor, text, reading.position(heading)));
    }
  }

  /** Finds a heading's level: one below the nearest heading before it that is above it. */
  private int place(Heading heading, String text) {
    int written = Math.max(2, heading.getLevel());
    while (!open.isEmpty() && open.peek() >= written) {
      open.pop();
    }
    int above = open.isEmpty() ? 1 : open.peek();
    if (written > above + 1) {
      reportSkip(heading, text, written, above + 1);
    }
    open.push(written);
    levels.put(heading, open.size() + 1);
    return open.size() + 1;
  }

  private boolean isTitle(String heading) {
    return reading.headerTitle().map(title -> plain(title).equals(plain(heading))).orElse(true);
  }

  /** What is left to compare when marks and spaces don't count. */
  private static String plain(String text) {
    return Slugs.slug(text.replaceAll("[\\s\\p{Pd}]+", " "));
  }

  private void reportSecondTitle(Heading heading, String text) {
    String title = reading.headerTitle().or(() -> first().map(Texts::of)).orElse("");
    reading.warn(
        heading,
        "heading-second-title",
        "a page has one title, and \"" + text + "\" is a second one",
        "The title is \"" + title + "\"",
        "write ## for a section, or use the same words in both places");
  }

  private void reportSkip(Heading heading, String text, int written, int expected) {
    reading.warn(
        heading,
        "heading-skips-level",
        "the heading \"" + text + "\" skips a level",
        "Found level " + written + ", expected at most " + expected,
        "write " + "#".repeat(expected) + " before it");
  }
}
