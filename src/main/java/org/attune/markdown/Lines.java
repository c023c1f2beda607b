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
    /** The one node that has the line to itself. */
    Optional<Node> only() {
      List<Node> visible = nodes.stream().filter(node -> !node.getChars().isBlank()).toList();
      return visible.size() == 1 ? Optional.of(visible.get(0)) : Optional.empty();
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

  /** The lines from a node of a paragraph on. */
  static List<Line> from(@Nullable Node first) {
    List<Line> lines = new ArrayList<>();
    List<Node> nodes = new ArrayList<>();
    for (Node node = first; node != null; node = node.getNext()) {
      if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        lines.add(new Line(List.copyOf(nodes), node));
        nodes.clear();
      } else {
        nodes.add(node);
      }
    }
    lines.add(new Line(List.copyOf(nodes), null));
    return lines;
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
