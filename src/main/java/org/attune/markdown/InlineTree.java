package org.attune.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** Makes the nodes of a text out of its marks. */
final class InlineTree {
  private static final int DEEPEST = 20;

  private final LeafText text;
  private final List<Mark> marks;
  private int depth;

  InlineTree(LeafText text, List<Mark> marks) {
    this.text = text;
    this.marks = marks;
  }

  void append(Node block) {
    append(block, 0, marks.size(), text.start, text.end);
  }

  /**
   * Appends a part of the text.
   *
   * @param first the first mark in it
   * @param until the first mark behind it
   */
  private void append(Node parent, int first, int until, int start, int end) {
    int done = start;
    int i = first;
    while (i < until) {
      Mark mark = marks.get(i);
      if (!mark.live) {
        refuseApart(mark);
        i++;
        continue;
      }
      appendText(parent, done, mark.start);
      switch (mark.kind) {
        case DELIMITER -> {
          done = appendEmphasis(parent, mark);
          i = mark.until + 1;
        }
        case BRACKET -> {
          appendBracket(parent, mark);
          done = mark.last;
          i = mark.until;
        }
        default -> {
          appendLeaf(parent, mark);
          done = mark.end;
          i++;
        }
      }
    }
    appendText(parent, done, end);
  }

  /** Flexmark keeps some of the marks that are text apart from the text around them. */
  private void refuseApart(Mark mark) {
    NotPlain.when(!text.isContiguous());
    NotPlain.when(depth > 0 && mark.kind == Mark.Kind.BRACKET);
  }

  private void appendText(Node parent, int from, int to) {
    if (from < to) {
      parent.appendChild(new Text(text.text(from, to)));
    }
  }

  private void appendInside(Node node, int first, int until, int from, int to) {
    depth++;
    NotPlain.when(depth > DEEPEST);
    append(node, first, until, from, to);
    depth--;
  }

  private int appendEmphasis(Node parent, Mark opener) {
    Mark closer = marks.get(opener.until);
    BasedSequence opening = text.cut(opener.start, opener.end);
    BasedSequence inside = text.cut(opener.end, closer.start);
    BasedSequence closing = text.cut(closer.start, closer.end);
    Node node =
        opener.end - opener.start == 1
            ? new Emphasis(opening, inside, closing)
            : new StrongEmphasis(opening, inside, closing);
    parent.appendChild(node);
    appendInside(node, opener.index + 1, opener.until, opener.end, closer.start);
    return closer.end;
  }

  private void appendLeaf(Node parent, Mark mark) {
    if (mark.kind == Mark.Kind.CODE) {
      parent.appendChild(code(mark));
    } else if (mark.kind == Mark.Kind.HARD_BREAK) {
      parent.appendChild(new HardLineBreak(text.cut(mark.start, mark.end)));
    } else {
      parent.appendChild(new SoftLineBreak(text.cut(mark.end - 1, mark.end)));
    }
  }

  private Node code(Mark mark) {
    int ticks = mark.end - mark.closing;
    BasedSequence inside = text.cut(mark.start + ticks, mark.closing);
    Code code =
        new Code(
            text.cut(mark.start, mark.start + ticks), inside, text.cut(mark.closing, mark.end));
    code.appendChild(new Text(inside));
    return code;
  }

  private void appendBracket(Node parent, Mark mark) {
    LinkTarget target = mark.target;
    Node node = target == null ? reference(mark) : link(mark, target);
    node.setChars(text.span(mark.start, mark.last));
    parent.appendChild(node);
    appendInside(node, mark.index + 1, mark.until, mark.end, mark.closing);
  }

  private Node link(Mark mark, LinkTarget target) {
    InlineLinkNode link = mark.isImage() ? new Image() : new Link();
    link.setTextOpeningMarker(text.cut(mark.start, mark.end));
    link.setText(text.cut(mark.end, mark.closing));
    link.setTextClosingMarker(text.cut(mark.closing, mark.closing + 1));
    link.setLinkOpeningMarker(text.cut(mark.closing + 1, mark.closing + 2));
    setAddress(link, target);
    if (target.titleEnd > 0) {
      link.setTitleOpeningMarker(text.cut(target.titleStart, target.titleStart + 1));
      link.setTitle(text.cut(target.titleStart + 1, target.titleEnd - 1));
      link.setTitleClosingMarker(text.cut(target.titleEnd - 1, target.titleEnd));
    }
    link.setLinkClosingMarker(text.cut(mark.last - 1, mark.last));
    return link;
  }

  private void setAddress(InlineLinkNode link, LinkTarget target) {
    BasedSequence address = text.cut(target.start, target.end);
    link.setUrl(address);
    int anchor = target.start;
    while (anchor < target.end && text.chars[anchor] != '#') {
      anchor++;
    }
    if (anchor == target.end) {
      link.setPageRef(address);
    } else {
      link.setPageRef(text.cut(target.start, anchor));
      link.setAnchorMarker(text.cut(anchor, anchor + 1));
      link.setAnchorRef(text.cut(anchor + 1, target.end));
    }
  }

  private Node reference(Mark mark) {
    RefNode node = mark.isImage() ? new ImageRef() : new LinkRef();
    int label = mark.closing + 1;
    BasedSequence opening = text.cut(mark.start, mark.end);
    BasedSequence inside = text.cut(mark.end, mark.closing);
    BasedSequence closing = text.cut(mark.closing, label);
    boolean named = mark.last > label + 2;
    if (named) {
      node.setTextOpeningMarker(opening);
      node.setText(inside);
      node.setTextClosingMarker(closing);
      node.setReferenceOpeningMarker(text.cut(label, label + 1));
      node.setReference(text.cut(label + 1, mark.last - 1));
      node.setReferenceClosingMarker(text.cut(mark.last - 1, mark.last));
      return node;
    }
    node.setReferenceOpeningMarker(opening);
    node.setReference(inside);
    node.setReferenceClosingMarker(closing);
    if (mark.last > label) {
      node.setTextOpeningMarker(text.cut(label, label + 1));
      node.setTextClosingMarker(text.cut(label + 1, mark.last));
    }
    return node;
  }
}
