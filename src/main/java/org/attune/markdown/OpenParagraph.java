package org.attune.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The paragraph that the lines go into; at most one is open. */
final class OpenParagraph {
  private final BasedSequence body;
  private final char[] chars;
  private final LeafSigns signs;
  private @Nullable Paragraph node;
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private int count;

  OpenParagraph(BasedSequence body, char[] chars, LeafSigns signs) {
    this.body = body;
    this.chars = chars;
    this.signs = signs;
  }

  boolean isOpen() {
    return node != null;
  }

  Paragraph open() {
    Paragraph opened = new Paragraph();
    node = opened;
    count = 0;
    return opened;
  }

  /**
   * Adds a line.
   *
   * @param end behind its line end
   */
  void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    starts[count] = start;
    ends[count++] = end;
  }

  void endWithBlankLine() {
    if (node != null) {
      node.setTrailingBlankLine(true);
    }
  }

  void close() {
    Paragraph closed = node;
    if (closed == null) {
      return;
    }
    node = null;
    int end = ends[count - 1];
    List<BasedSequence> lines = lines();
    closed.setContent(count == 1 ? lines.get(0) : body.baseSubSequence(starts[0], end), lines);
    closed.setLineIndents(new int[count]);
    LeafText text = isContiguous() ? LeafText.of(chars, starts[0], end, body) : LeafText.of(lines);
    refuseDefinition(text);
    signs.add(PlainInlines.read(text, closed));
  }

  private List<BasedSequence> lines() {
    if (count == 1) {
      return List.of(body.baseSubSequence(starts[0], ends[0]));
    }
    List<BasedSequence> lines = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      lines.add(body.baseSubSequence(starts[i], ends[i]));
    }
    return lines;
  }

  private boolean isContiguous() {
    for (int i = 1; i < count; i++) {
      if (starts[i] != ends[i - 1]) {
        return false;
      }
    }
    return true;
  }

  /** What {@code [name]: address} defines counts for the whole page. */
  private static void refuseDefinition(LeafText text) {
    if (text.chars[text.start] == '[') {
      for (int i = text.start; i + 1 < text.end; i++) {
        NotPlain.when(text.chars[i] == ']' && text.chars[i + 1] == ':');
      }
    }
  }
}
