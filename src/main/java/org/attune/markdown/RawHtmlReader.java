package org.attune.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attune.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Reads all raw HTML of one body, and takes away what a dropped element holds. */
final class RawHtmlReader {
  private final Reading reading;
  private final Map<Node, List<HtmlPart>> kept = new HashMap<>();
  private final Map<Node, List<Link>> links = new HashMap<>();
  private final List<String> ids = new ArrayList<>();

  private RawHtmlReader(Reading reading) {
    this.reading = reading;
  }

  static RawHtmlReader read(List<Node> nodes, Reading reading) {
    RawHtmlReader reader = new RawHtmlReader(reading);
    Set<Node> gone = new HashSet<>();
    for (Node node : nodes) {
      if (!gone.isEmpty() && gone.contains(node)) {
        continue;
      }
      if (node instanceof HtmlBlock block) {
        reader.read(node, block.getContentChars());
      } else if (node instanceof HtmlInline) {
        String open = reader.read(node, node.getChars());
        reader.dropContent(node, open, gone);
      }
    }
    return reader;
  }

  /** What stays of each piece. */
  Map<Node, List<HtmlPart>> kept() {
    return kept;
  }

  /** The links and pictures in each piece. */
  Map<Node, List<Link>> links() {
    return links;
  }

  /** The ids that the pieces set. */
  List<String> ids() {
    return ids;
  }

  /** Gives the element whose content is to go too; {@code ""} for none. */
  private String read(Node node, BasedSequence chars) {
    RawHtml.Kept html = RawHtml.read(chars, reading.policy(), reading.source(), reading.problems());
    kept.put(node, html.parts());
    for (RawTag tag : html.tags()) {
      tag.find("id").ifPresent(ids::add);
      if (tag.isLink() || tag.isPicture()) {
        link(node, tag);
      }
    }
    return html.open().orElse("");
  }

  private void link(Node node, RawTag tag) {
    String destination = tag.find(tag.isLink() ? "href" : "src").orElse("");
    if (!destination.isEmpty() && !Addresses.runs(destination)) {
      String text = tag.find("alt").orElse("");
      Link link = new Link(destination, text, tag.position(), tag.isPicture(), false);
      links.computeIfAbsent(node, key -> new ArrayList<>()).add(link);
    }
    if (tag.isPicture() && tag.find("alt").isEmpty()) {
      reading
          .problems()
          .accept(
              Problem.error(
                  reading.source().file().path(),
                  tag.position(),
                  "picture-alt",
                  "the picture " + destination + " has no description",
                  "",
                  "write what it shows in alt=\"…\", or alt=\"\" where it only decorates"));
    }
  }

  /** Takes away what stands between a dropped tag and its closing tag in the same line of text. */
  private void dropContent(Node tag, String name, Set<Node> gone) {
    Node closing = closing(tag, name);
    Node next = closing == null ? null : tag.getNext();
    while (next != null && next != closing) {
      Node after = next.getNext();
      gone.add(next);
      next.unlink();
      next = after;
    }
  }

  private static @Nullable Node closing(Node tag, String name) {
    Node node = name.isEmpty() ? null : tag.getNext();
    while (node != null) {
      String chars = node.getChars().toString().toLowerCase(Locale.ROOT);
      if (node instanceof HtmlInline && chars.startsWith("</" + name)) {
        return node;
      }
      node = node.getNext();
    }
    return null;
  }
}
