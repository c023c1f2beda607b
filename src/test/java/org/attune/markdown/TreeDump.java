package org.attune.markdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;

/** All that can be seen of a syntax tree, a line for each node. */
final class TreeDump {
  private final StringBuilder out = new StringBuilder();

  private TreeDump() {}

  static String of(Node root) {
    TreeDump dump = new TreeDump();
    dump.node(root, 0);
    return dump.out.toString();
  }

  private void node(Node node, int depth) {
    out.append("  ".repeat(depth)).append(node.getClass().getName()).append(' ');
    piece(node.getChars());
    for (BasedSequence segment : node.getSegments()) {
      piece(segment);
    }
    if (node instanceof ContentNode content && depth > 0) {
      out.append(" lines");
      content.getContentLines().forEach(this::piece);
    }
    extra(node);
    out.append('\n');
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      boolean linked = child.getParent() == node && isLinked(child);
      out.append(linked ? "" : "broken ");
      node(child, depth + 1);
    }
  }

  private static boolean isLinked(Node child) {
    Node previous = child.getPrevious();
    Node next = child.getNext();
    Node parent = child.getParent();
    return (previous == null ? parent.getFirstChild() == child : previous.getNext() == child)
        && (next == null ? parent.getLastChild() == child : next.getPrevious() == child);
  }

  private void extra(Node node) {
    StringBuilder ast = new StringBuilder();
    node.getAstExtra(ast);
    out.append(" extra").append(ast.toString().replace("\n", "\\n"));
    if (node instanceof Paragraph paragraph) {
      out.append(" indents").append(Arrays.toString(paragraph.getLineIndents()));
      out.append(paragraph.isTrailingBlankLine()).append(paragraph.hasTableSeparator());
    } else if (node instanceof Heading heading) {
      out.append(" level").append(heading.getLevel()).append(heading.isAtxHeading());
    } else if (node instanceof ListItem item) {
      out.append(" item").append(item.isOwnTight()).append(item.isHadBlankAfterItemParagraph());
      out.append(item.isContainsBlankLine()).append(item.getPriority());
      out.append(item.isOrderedItem());
    } else if (node instanceof ListBlock list) {
      out.append(" list").append(list.isTight());
      out.append(list instanceof BulletList bullet ? bullet.getOpeningMarker() : ' ');
      out.append(list instanceof OrderedList ordered ? ordered.getStartNumber() : "");
      out.append(list instanceof OrderedList ordered ? ordered.getDelimiter() : ' ');
    } else if (node instanceof RefNode ref) {
      out.append(" ref").append(ref.isDefined()).append(ref.isReferenceTextCombined());
      out.append(ref.isDummyReference());
    } else if (node instanceof LinkNodeBase link) {
      out.append(" page").append(link.getPageRef()).append(link.getAnchorRef());
    }
  }

  private void piece(BasedSequence piece) {
    if (piece == BasedSequence.NULL) {
      out.append(" -");
      return;
    }
    out.append(' ').append(piece.getClass().getSimpleName()).append(piece.getStartOffset());
    out.append(':').append(piece.getEndOffset()).append('"');
    out.append(piece.toString().replace("\n", "\\n")).append('"');
  }
}
