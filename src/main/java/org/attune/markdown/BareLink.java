package org.attune.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** An address that stands in the text without any markup. */
final class BareLink extends Node {
  private final String destination;

  BareLink(BasedSequence chars, String destination) {
    super(chars);
    this.destination = destination;
  }

  /** Where it leads, with its scheme: {@code https://x.org} for {@code www.x.org}. */
  String destination() {
    return destination;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
