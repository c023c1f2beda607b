package org.attune.markdown;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of a paragraph, as an author sees them. */
final class Lines {
  private Lines() {}

  /**
   * One line.
   *
   * @param nodes what stands in it, the line break at its end not included
   * @param end the line break at its end; null in the last line
   */
  record Line(List<Node> nodes, @Nullable Node end) {
    Line {
      nodes = List.copyOf(nodes);
    }

    /** The one node that has the line to itself. */
    Optional<Node> only() {
      return Optional.ofNullable(lone());
    }

    private @Nullable Node lone() {
      Node lone = null;
      for (int i = 0; i < nodes.size(); i++) {
        Node node = nodes.get(i);
        if (!node.getChars().isBlank()) {
          if (lone != null) {
            return null;
          }
          lone = node;
        }
      }
      return lone;
    }

    /** A picture that has the line to itself, or a link around nothing but one. */
    Optional<Node> picture() {
      return only().filter(node -> isPicture(node) || isAroundPicture(node));
    }

    /** True for a line that is italic from end to end. */
    boolean isItalic() {
      return only().filter(Emphasis.class::isInstance).isPresent();
    }

    /** A link with words that has the line to itself. */
    Optional<Node> link() {
      return only().filter(node -> isLink(node) && !isAroundPicture(node));
    }
  }

  /** The first line of a paragraph. */
  static Line first(Node paragraph) {
    return line(paragraph.getFirstChild());
  }

  /** The lines from a node of a paragraph on. */
  static List<Line> from(@Nullable Node first) {
    List<Line> lines = new ArrayList<>();
    Line line = line(first);
    lines.add(line);
    while (line.end() != null) {
      line = line(line.end().getNext());
      lines.add(line);
    }
    return lines;
  }

  private static Line line(@Nullable Node first) {
    List<Node> nodes = new ArrayList<>();
    Node node = first;
    while (node != null && !(node instanceof SoftLineBreak || node instanceof HardLineBreak)) {
      nodes.add(node);
      node = node.getNext();
    }
    return new Line(nodes, node);
  }

  private static boolean isPicture(Node node) {
    return node instanceof Image || (node instanceof ImageRef ref && ref.isDefined());
  }

  private static boolean isLink(Node node) {
    return node instanceof Link || (node instanceof LinkRef ref && ref.isDefined());
  }

  private static boolean isAroundPicture(Node node) {
    Node child = node.getFirstChild();
    return isLink(node) && child != null && child.getNext() == null && isPicture(child);
  }
}
