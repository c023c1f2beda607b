package org.attune.quiz.exchange;

import java.util.ArrayList;
import java.util.List;

/** GIFT's way to write signs that would mean something: a backslash before them. */
final class Escaped {
  private static final String SIGNS = "\\:#={}~";

  private Escaped() {}

  /** Where a sign stands that means something, between two offsets; -1 for nowhere. */
  static int indexOf(String text, char sign, int from, int end) {
    int at = from;
    while (at < end) {
      char c = text.charAt(at);
      if (c == '\\') {
        at += isEscape(text, at, end) ? 2 : 1;
      } else if (c == sign) {
        return at;
      } else {
        at++;
      }
    }
    return -1;
  }

  /** Where a text without escapes stands, between two offsets; -1 for nowhere. */
  static int indexOf(String text, String signs, int from, int end) {
    int at = indexOf(text, signs.charAt(0), from, end);
    while (at >= 0 && !(at + signs.length() <= end && text.startsWith(signs, at))) {
      at = indexOf(text, signs.charAt(0), at + 1, end);
    }
    return at;
  }

  /** Where any of some signs stand that mean something, between two offsets. */
  static List<Integer> all(String text, String signs, int from, int end) {
    List<Integer> places = new ArrayList<>();
    int at = from;
    while (at < end) {
      char c = text.charAt(at);
      if (c == '\\') {
        at += isEscape(text, at, end) ? 2 : 1;
        continue;
      }
      if (signs.indexOf(c) >= 0) {
        places.add(at);
      }
      at++;
    }
    return places;
  }

  private static boolean isEscape(String text, int at, int end) {
    return at + 1 < end && SIGNS.indexOf(text.charAt(at + 1)) >= 0;
  }

  /** What was meant: signs without their backslash, {@code \n} as a line's end. */
  static String undo(String written) {
    StringBuilder text = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      char next = i + 1 < written.length() ? written.charAt(i + 1) : ' ';
      if (c == '\\' && SIGNS.indexOf(next) >= 0) {
        text.append(next);
        i++;
      } else if (c == '\\' && next == 'n') {
        text.append('\n');
        i++;
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  /** The same text in one line, with a backslash before each sign that would mean something. */
  static String make(String text) {
    StringBuilder written = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        written.append("\\n");
      } else if (SIGNS.indexOf(c) >= 0) {
        written.append('\\').append(c);
      } else {
        written.append(c);
      }
    }
    return written.toString();
  }
}
