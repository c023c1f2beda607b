package org.attune.markdown;

import java.nio.charset.StandardCharsets;

/**
 * A body's text without markup. It is kept in the bytes that the record of a build holds, since
 * most texts are never asked for as such.
 */
final class BodyText {
  private final byte[] utf8;
  private final int words;

  /**
   * A text that was read before.
   *
   * @param words that it has
   */
  BodyText(byte[] utf8, int words) {
    this.utf8 = utf8;
    this.words = words;
  }

  static BodyText of(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return new BodyText(utf8, WordCount.of(utf8));
  }

  byte[] utf8() {
    return utf8;
  }

  int words() {
    return words;
  }

  @Override
  public String toString() {
    return new String(utf8, StandardCharsets.UTF_8);
  }
}
