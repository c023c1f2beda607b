package org.attune.html;

/**
 * Text that is no markup up to its element's end tag.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/parsing.html#rawtext-state">HTML Standard,
 *     RAWTEXT state and those behind it</a>
 */
final class RawText {
  private RawText() {}

  /** Where the end tag of an element begins; the limit where there is none. */
  static int end(byte[] bytes, int from, int limit, Name of) {
    int i = from;
    while (i < limit && (bytes[i] != '<' || !isEndOf(of, bytes, i, limit))) {
      i++;
    }
    return i;
  }

  /**
   * Where the end tag of a script begins, which may hold its own end tag between {@code
   * <!--<script>} and {@code -->}.
   */
  static int endOfScript(byte[] bytes, int from, int limit) {
    boolean escaped = false;
    boolean twice = false;
    for (int i = from; i < limit; i++) {
      byte c = bytes[i];
      if (c == '-' && escaped && isText("-->", bytes, i, limit)) {
        escaped = false;
        twice = false;
      } else if (c == '<') {
        boolean end = isEndOf(Name.SCRIPT, bytes, i, limit);
        if (end && !twice) {
          return i;
        }
        if (end) {
          twice = false;
        } else if (escaped && !twice) {
          twice = isWord(Name.SCRIPT, bytes, i + 1, limit);
        } else if (!escaped && isText("<!--", bytes, i, limit)) {
          escaped = true;
          i++; // "<!-->" and "<!--->" end it at once: their dashes count twice.
        }
      }
    }
    return limit;
  }

  private static boolean isEndOf(Name name, byte[] bytes, int from, int limit) {
    return from + 1 < limit && bytes[from + 1] == '/' && isWord(name, bytes, from + 2, limit);
  }

  private static boolean isWord(Name name, byte[] bytes, int from, int limit) {
    int end = from + name.length();
    return end < limit
        && (Markup.isSpace(bytes[end]) || bytes[end] == '/' || bytes[end] == '>')
        && name.is(bytes, from, end);
  }

  static boolean isText(String wanted, byte[] bytes, int from, int limit) {
    if (from + wanted.length() > limit) {
      return false;
    }
    for (int i = 0; i < wanted.length(); i++) {
      if (bytes[from + i] != wanted.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
