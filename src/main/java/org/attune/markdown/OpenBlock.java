package org.attune.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * A block quote or a list item that may get further lines. What is kept of blank lines decides, as
 * flexmark decides it, whether a list is loose.
 */
final class OpenBlock {
  final Block node;

  /** The list of an item; null for a quote. */
  final @Nullable OpenList list;

  /** How far the further lines of an item are indented. */
  final int indent;

  /** The end of the last line of a quote that holds only its mark; 0 for none. */
  int blankEnd;

  /** True after a blank line in an item. */
  boolean endsBlank;

  private final int start;
  private boolean hadBlank;
  private boolean lastChildEndsBlank;

  private OpenBlock(Block node, @Nullable OpenList list, int start, int indent) {
    this.node = node;
    this.list = list;
    this.start = start;
    this.indent = indent;
  }

  static OpenBlock quote(int start, BasedSequence body) {
    BlockQuote quote = new BlockQuote();
    quote.setOpeningMarker(body.baseSubSequence(start, start + 1));
    return new OpenBlock(quote, null, start, 0);
  }

  static OpenBlock item(OpenList list, ListMarker marker, BasedSequence body) {
    return new OpenBlock(list.add(marker, body), list, marker.start, marker.indent);
  }

  boolean isItem() {
    return list != null;
  }

  void append(Node child) {
    if (list != null && lastChildEndsBlank) {
      list.loose = true;
      lastChildEndsBlank = false;
    }
    node.appendChild(child);
  }

  /** A blank line goes on with this item. */
  void seeBlank() {
    Node first = node.getFirstChild();
    if (first != null && first.getNext() == null) {
      ((ListItem) node).setHadBlankAfterItemParagraph(true);
    }
    hadBlank = true;
  }

  /** A line with text goes on with this item. */
  void seeLine() {
    if (hadBlank) {
      ((ListItem) node).setContainsBlankLine(true);
    }
  }

  void childEndsBlank() {
    lastChildEndsBlank = true;
  }

  boolean endsWithBlankLine() {
    return endsBlank || lastChildEndsBlank;
  }

  void setEndsBlank(boolean blank) {
    endsBlank = blank;
    if (list != null) {
      list.endsBlank = blank;
    }
  }

  /** The next item of the same list follows. */
  void closeBeforeNext(BasedSequence body) {
    if (list != null && endsWithBlankLine()) {
      ((ListItem) node).setLoose(true);
      list.loose = true;
    }
    close(body);
  }

  void close(BasedSequence body) {
    int end = Math.max(node.getLastChild().getEndOffset(), blankEnd);
    node.setChars(body.baseSubSequence(start, end));
  }
}
