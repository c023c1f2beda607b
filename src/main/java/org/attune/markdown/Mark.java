package org.attune.markdown;

import org.jspecify.annotations.Nullable;

/** A place in a text that is, or may be, more than text. */
final class Mark {
  /** What it may be. A bracket may begin a link, a picture or a reference. */
  enum Kind {
    DELIMITER,
    BRACKET,
    CODE,
    SOFT_BREAK,
    HARD_BREAK
  }

  final Kind kind;

  /** Which mark of its text it is, from 0. */
  final int index;

  final int start;
  final int end;

  /** For a delimiter. */
  char sign;

  boolean opens;
  boolean closes;

  /** False for a delimiter or a bracket without a partner: it is text. */
  boolean live = true;

  /**
   * For a delimiter that opens, the index of its partner; for a bracket, the index of the first
   * mark behind its pair.
   */
  int until = -1;

  /** For a bracket: the one before it that is open; where its text ends; where all of it ends. */
  @Nullable Mark outer;

  int closing;
  int last;

  /** For a bracket: false inside a link; true where another one begins in its text. */
  boolean allowed = true;

  boolean bracketInside;

  /** For a bracket: what follows it in round brackets, or null. */
  @Nullable LinkTarget target;

  Mark(Kind kind, int index, int start, int end) {
    this.kind = kind;
    this.index = index;
    this.start = start;
    this.end = end;
  }

  boolean isImage() {
    return end - start == 2;
  }
}
