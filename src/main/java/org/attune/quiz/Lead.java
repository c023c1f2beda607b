package org.attune.quiz;

import java.util.Optional;

/**
 * What leads a paragraph: a word or a few with a colon, {@code Why:}.
 *
 * @param word without the colon and the space around it
 * @param whole with both
 */
record Lead(String word, String whole) {
  /** How long it may be, in code points. */
  private static final int LONGEST = 30;

  /** What leads a text; empty where its first colon stands behind nothing or a longer text. */
  static Optional<Lead> of(String text) {
    int colon = 0;
    while (colon < text.length() && ":：".indexOf(text.charAt(colon)) < 0) {
      colon++;
    }
    int start = afterSpace(text, 0);
    int end = colon;
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (colon == text.length() || end <= start || text.codePointCount(start, end) > LONGEST) {
      return Optional.empty();
    }
    String whole = text.substring(0, afterSpace(text, colon + 1));
    return Optional.of(new Lead(text.substring(start, end), whole));
  }

  private static int afterSpace(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
