package org.attune.html;

/** The text that a piece of markup shows. */
final class ShownText {
  private ShownText() {}

  /** The text between the tags, with each run of white space as one space. */
  static String of(byte[] bytes, int from, int to) {
    StringBuilder text = new StringBuilder();
    int at = from;
    while (at < to) {
      int open = at;
      while (open < to && bytes[open] != '<') {
        open++;
      }
      text.append(Values.between(bytes, at, open));
      int close = open;
      while (close < to && bytes[close] != '>') {
        close++;
      }
      at = close + 1;
    }
    return text.toString().strip().replaceAll("[\\s\\u00A0]+", " ");
  }
}
