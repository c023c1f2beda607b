package org.attune.markdown;

/**
 * The signs for which a text has to be looked through once more. Most texts hold none of them, and
 * one look says so.
 */
final class TextSigns {
  /** An address may stand in the text. */
  static final int ADDRESS = 1;

  /** A quotation mark, a dash or dots may have to be set. */
  static final int TYPOGRAPHY = 2;

  /** An escape or an entity has to be resolved. */
  static final int ESCAPE = 4;

  /** HTML escapes a sign of the text. */
  static final int MARKUP = 8;

  /** All of them: where nothing is known of a text. */
  static final int ALL = ADDRESS | TYPOGRAPHY | ESCAPE | MARKUP;

  /** All characters at which the kinds are told. */
  static final String SIGNS = "'\"-@:.\\&<>\0";

  private static final boolean[] SIGN = new boolean['\\' + 1];

  static {
    for (int i = 0; i < SIGNS.length(); i++) {
      SIGN[SIGNS.charAt(i)] = true;
    }
  }

  private TextSigns() {}

  /** The kinds of signs in a text, added up. */
  static int in(String text) {
    return in(text.toCharArray(), 0, text.length());
  }

  /** The kinds of signs in a part of a text, added up. */
  static int in(char[] text, int start, int end) {
    boolean[] sign = SIGN;
    int found = 0;
    for (int i = start; i < end; i++) {
      char c = text[i];
      if (c < sign.length && sign[c]) {
        found |= at(text, i, start, end);
      }
    }
    return found;
  }

  /** The kinds at one place of a text, added up; 0 for none. */
  static int at(char[] text, int at, int start, int end) {
    return switch (text[at]) {
      case '\'' -> TYPOGRAPHY;
      case '"' -> TYPOGRAPHY | MARKUP;
      case '\\', '&', '\0' -> ESCAPE;
      case '<', '>' -> MARKUP;
      case '-' -> has(text, at + 1, end, '-') ? TYPOGRAPHY : 0;
      case '@' -> ADDRESS;
      case ':' -> has(text, at + 1, end, '/') && has(text, at + 2, end, '/') ? ADDRESS : 0;
      case '.' -> dot(text, at, start, end);
      default -> 0;
    };
  }

  /** Three dots, or the one behind {@code www}. */
  private static int dot(char[] text, int at, int start, int end) {
    boolean dots = has(text, at + 1, end, '.') && has(text, at + 2, end, '.');
    boolean address = at - start >= 3 && (isBehind(text, at, 'w') || isBehind(text, at, 'W'));
    return (dots ? TYPOGRAPHY : 0) | (address ? ADDRESS : 0);
  }

  private static boolean isBehind(char[] text, int at, char w) {
    return text[at - 1] == w && text[at - 2] == w && text[at - 3] == w;
  }

  private static boolean has(char[] text, int at, int end, char sign) {
    return at < end && text[at] == sign;
  }
}
