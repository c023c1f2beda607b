package org.attune.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;
import java.util.List;

/**
 * The text of a paragraph or a heading, without the spaces at its end, and the pieces that a syntax
 * tree holds of it. Where marks of quotes and lists stand between its lines, flexmark's pieces are
 * segmented, and so are these.
 */
final class LeafText {
  final char[] chars;
  final int start;
  final int end;
  private final BasedSequence whole;
  private final boolean contiguous;

  private LeafText(char[] chars, int start, int end, BasedSequence whole, boolean contiguous) {
    this.chars = chars;
    this.start = start;
    this.end = end;
    this.whole = whole;
    this.contiguous = contiguous;
  }

  /** A piece of the body. */
  static LeafText of(char[] chars, int start, int end, BasedSequence body) {
    int trimmed = end;
    while (trimmed > start && (chars[trimmed - 1] == ' ' || chars[trimmed - 1] == '\n')) {
      trimmed--;
    }
    return new LeafText(chars, start, trimmed, body, true);
  }

  /** Lines between which something else stands. */
  static LeafText of(List<BasedSequence> lines) {
    BasedSequence whole = SegmentedSequence.create(lines.get(0), lines).trim();
    char[] chars = whole.toString().toCharArray();
    return new LeafText(chars, 0, chars.length, whole, false);
  }

  /** False where marks of quotes and lists stand between the lines. */
  boolean isContiguous() {
    return contiguous;
  }

  /** A mark, an address and the like. */
  BasedSequence cut(int from, int to) {
    return contiguous ? whole.baseSubSequence(from, to) : whole.subSequence(from, to);
  }

  /** What a text node shows. */
  BasedSequence text(int from, int to) {
    BasedSequence piece = cut(from, to);
    return contiguous ? piece : SegmentedSequence.create(whole, List.of(piece));
  }

  /** What a node covers in the body. */
  BasedSequence span(int from, int to) {
    return contiguous
        ? whole.baseSubSequence(from, to)
        : whole.baseSubSequence(whole.getIndexOffset(from), whole.getIndexOffset(to - 1) + 1);
  }
}
