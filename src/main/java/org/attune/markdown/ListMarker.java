package org.attune.markdown;

import org.jspecify.annotations.Nullable;

/** What begins a list item: {@code -}, {@code 1.}, {@code - [x]}. Places are those in the body. */
final class ListMarker {
  private static final int LONGEST_NUMBER = 9;
  private static final int MOST_SPACES = 4;

  /** The bullet, or what follows the number. */
  final char sign;

  /** The number; -1 for a bullet. */
  final int number;

  final int start;
  final int end;

  /** Where {@code [x]} stands; its length is 3. 0 where there is none. */
  final int task;

  /** Where the text begins. */
  final int content;

  /** How far the further lines of the item are indented. */
  final int indent;

  private ListMarker(char sign, int number, int start, int end, int spaces, char[] chars, int to) {
    this.sign = sign;
    this.number = number;
    this.start = start;
    this.end = end;
    this.indent = end - start + spaces;
    int first = end + spaces;
    boolean tasked = isTask(chars, first, to);
    this.task = tasked ? first : 0;
    this.content = tasked ? first + 3 + spaces(chars, first + 3, to, 0) : first;
  }

  boolean isOrdered() {
    return number >= 0;
  }

  /** The marker at a place, or null. */
  static @Nullable ListMarker at(char[] chars, int start, int to) {
    char c = chars[start];
    if (c == '-' || c == '*' || c == '+') {
      return of(c, -1, start, start + 1, chars, to);
    }
    int end = start;
    int number = 0;
    while (end < to && end - start <= LONGEST_NUMBER && chars[end] >= '0' && chars[end] <= '9') {
      number = number * 10 + chars[end] - '0';
      end++;
    }
    boolean ends = end > start && end - start <= LONGEST_NUMBER && end < to;
    if (!ends || (chars[end] != '.' && chars[end] != ')')) {
      return null;
    }
    return of(chars[end], number, start, end + 1, chars, to);
  }

  private static @Nullable ListMarker of(
      char sign, int number, int start, int end, char[] chars, int to) {
    if (end < to && chars[end] != ' ') {
      return null;
    }
    return new ListMarker(sign, number, start, end, spaces(chars, end, to, 1), chars, to);
  }

  /** How many spaces stand before the text. An empty item, and one that begins with code: no. */
  private static int spaces(char[] chars, int from, int to, int least) {
    int at = from;
    while (at < to && chars[at] == ' ') {
      at++;
    }
    NotPlain.when(at == to || at - from > MOST_SPACES || at - from < least);
    return at - from;
  }

  private static boolean isTask(char[] chars, int at, int to) {
    if (at + 2 >= to || chars[at] != '[' || chars[at + 2] != ']') {
      return false;
    }
    char c = chars[at + 1];
    return c == ' ' || c == 'x' || c == 'X';
  }
}
