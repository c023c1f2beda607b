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

  static int of(byte[] utf8) {
    int words = 0;
    int at = 0;
    while (at < utf8.length) {
      int b = utf8[at];
      boolean word = b >= 0 ? BEGINS[b] : begins(point(utf8, at));
      at += b >= 0 ? 1 : length(b);
      if (word) {
        words++;
        while (at < utf8.length && (utf8[at] > ' ' || !isSpace(utf8[at]))) {
          at++;
        }
      }
    }
    return words;
  }

  /** How many bytes a character has, by its first one. */
  private static int length(int first) {
    return (first & 0xE0) == 0xC0 ? 2 : (first & 0xF0) == 0xE0 ? 3 : 4;
  }

  private static int point(byte[] utf8, int at) {
    int length = length(utf8[at]);
    int point = utf8[at] & (0x7F >> length);
    for (int i = 1; i < length; i++) {
      point = point << 6 | utf8[at + i] & 0x3F;
    }
    return point;
  }

  private static boolean begins(int point) {
    int type = Character.getType(point);
    return Character.isLetterOrDigit(point)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || (b >= '\t' && b <= '\r');
  }
}
