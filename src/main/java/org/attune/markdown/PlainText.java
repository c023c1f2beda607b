package org.attune.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Text that is not printed as it is written: quotation marks set, escapes resolved. */
final class PlainText extends Node {
  private final String text;

  PlainText(BasedSequence chars, String text) {
    super(chars);
    this.text = text;
  }

  /** What a reader sees. */
  String text() {
    return text;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
