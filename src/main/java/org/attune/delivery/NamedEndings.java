package org.attune.delivery;

import java.util.Locale;

/** Finds where a text may hold the address of a file that is named by its content. */
final class NamedEndings {
  private static final int LONGEST = 5;

  private NamedEndings() {}

  /** The dot of the last such ending; -1 where there is none. */
  static int last(String text) {
    int dot = text.lastIndexOf('.');
    while (dot >= 0 && !isNamed(text, dot)) {
      dot = text.lastIndexOf('.', dot - 1);
    }
    return dot;
  }

  /** Most dots end a sentence or the name of a page. */
  private static boolean isNamed(String text, int dot) {
    int end = dot + 1;
    if (end == text.length() || text.charAt(end) < 'A' || text.startsWith("html", end)) {
      return false;
    }
    while (end < text.length() && end - dot <= LONGEST && isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return PartReader.NAMED.contains(text.substring(dot + 1, end).toLowerCase(Locale.ROOT));
  }

  private static boolean isLetterOrDigit(char c) {
    return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
