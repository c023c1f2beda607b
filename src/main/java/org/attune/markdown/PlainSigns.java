package org.attune.markdown;

/** Which characters mean something, and what a delimiter sees beside it. */
final class PlainSigns {
  /** What begins tables and raw HTML, tabs, and line ends other than {@code \n}. */
  private static final boolean[] REFUSED = table("\0\t\r|<");

  private static final String INLINES = "\n\\`*_[]!&~";
  private static final boolean[] INLINE = table(INLINES);

  /** Where a text may be more than text, or holds one of {@link TextSigns}. */
  static final boolean[] INLINE_OR_NOTED = table(INLINES + TextSigns.SIGNS);

  private static final boolean[] PUNCTUATION = table("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~");

  private PlainSigns() {}

  private static boolean[] table(String signs) {
    boolean[] table = new boolean[128];
    for (int i = 0; i < signs.length(); i++) {
      table[signs.charAt(i)] = true;
    }
    return table;
  }

  /** Where a line ends: the place of its {@code \n}, or the end of the text. */
  static int lineEnd(char[] chars, int from) {
    boolean[] refused = REFUSED;
    int at = from;
    while (at < chars.length) {
      char c = chars[at];
      if (c == '\n') {
        return at;
      }
      NotPlain.when(c < 128 ? refused[c] : isLineEnd(c));
      at++;
    }
    return at;
  }

  /** What a regular expression takes for the end of a line, and so flexmark here and there. */
  private static boolean isLineEnd(char c) {
    return c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** True where a text may be more than text. */
  static boolean isInline(char c) {
    return c < 128 && INLINE[c];
  }

  /** The end of a run of one sign. */
  static int runEnd(char[] chars, int from, int end) {
    char sign = chars[from];
    int at = from + 1;
    while (at < end && chars[at] == sign) {
      at++;
    }
    return at;
  }

  static boolean isAsciiPunctuation(char c) {
    return c < 128 && PUNCTUATION[c];
  }

  /** As the CommonMark specification says it for the neighbours of a delimiter. */
  static boolean isPunctuation(char c) {
    return c < 128 ? PUNCTUATION[c] : isUnicodePunctuation(c);
  }

  /** True for the general category P of Unicode; symbols are none of it. */
  static boolean isUnicodePunctuation(char c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** As the CommonMark specification says it for the neighbours of a delimiter. */
  static boolean isSpace(char c) {
    return c < 128
        ? c == ' ' || c == '\n' || c == '\f'
        : Character.getType(c) == Character.SPACE_SEPARATOR;
  }
}
