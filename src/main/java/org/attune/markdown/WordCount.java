package org.attune.markdown;

/** How many words a text has: each begins with a letter or digit and goes on to the next space. */
final class WordCount {
  /** The letters and digits of ASCII. */
  private static final boolean[] BEGINS = new boolean[128];

  static {
    for (char c = 0; c < BEGINS.length; c++) {
      BEGINS[c] = Character.isLetterOrDigit(c);
    }
  }

  private WordCount() {}

  static int of(String text) {
    char[] chars = text.toCharArray();
    boolean[] begins = BEGINS;
    int words = 0;
    int at = 0;
    while (at < chars.length) {
      char c = chars[at];
      boolean word = c < begins.length ? begins[c] : begins(Character.codePointAt(chars, at));
      at++;
      if (word) {
        words++;
        while (at < chars.length && !isSpace(chars[at])) {
          at++;
        }
      }
    }
    return words;
  }

  private static boolean begins(int point) {
    int type = Character.getType(point);
    return Character.isLetterOrDigit(point)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' && (c == ' ' || (c >= '\t' && c <= '\r'));
  }
}
