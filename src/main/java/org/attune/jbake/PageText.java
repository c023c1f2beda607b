package org.attune.jbake;

import java.io.Writer;

/**
 * The text of a page that one thread makes. {@link java.io.StringWriter} locks itself at each of
 * the thousand pieces that a template writes, and grows ten times.
 */
final class PageText extends Writer {
  /** Signs: what most pages of ours need. */
  private static final int USUAL = 1 << 14;

  private final StringBuilder text = new StringBuilder(USUAL);

  @Override
  public void write(int c) {
    text.append((char) c);
  }

  @Override
  public void write(char[] signs, int from, int length) {
    text.append(signs, from, length);
  }

  @Override
  public void write(String piece) {
    text.append(piece);
  }

  @Override
  public void write(String piece, int from, int length) {
    text.append(piece, from, from + length);
  }

  @Override
  public void flush() {
    // Nothing waits.
  }

  @Override
  public void close() {
    // Nothing is open.
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
