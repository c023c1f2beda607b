package org.attune.source;

import java.util.Optional;

/**
 * One line of a file.
 *
 * @param start its first offset
 * @param end the offset after its last character, its line end not counted
 * @param number from 1
 */
record Line(SourceText file, int start, int end, int number) {
  /** The first line; empty in an empty file. */
  static Optional<Line> first(SourceText file) {
    return at(file, 0, 1);
  }

  /** The line under this one. */
  Optional<Line> next() {
    return at(file, nextStart(), number + 1);
  }

  private static Optional<Line> at(SourceText file, int start, int number) {
    if (start >= file.text().length()) {
      return Optional.empty();
    }
    int end = file.text().indexOf('\n', start);
    return Optional.of(new Line(file, start, end < 0 ? file.text().length() : end, number));
  }

  /** Where the next line begins, or the file ends. */
  int nextStart() {
    return Math.min(end + 1, file.text().length());
  }

  String text() {
    return file.text().substring(start, end);
  }

  boolean isBlank() {
    return text().isBlank();
  }

  /** True where the line is this text, spaces at its end not counted. */
  boolean is(String text) {
    return text().stripTrailing().equals(text);
  }

  /** The text in quotes for a message, cut where it is long. */
  String shown() {
    String text = text().strip();
    return "\"" + (text.length() > 40 ? text.substring(0, 39) + "…" : text) + "\"";
  }
}
