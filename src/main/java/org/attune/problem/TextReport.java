package org.attune.problem;

import java.util.List;

/** Problems as lines for people. */
final class TextReport {
  private TextReport() {}

  static String write(List<Problem> problems) {
    StringBuilder text = new StringBuilder();
    for (Problem problem : problems) {
      text.append(onOneLine(problem.toLine())).append('\n');
    }
    return text.toString();
  }

  /** What an author wrote may stand in a message; it must not move the cursor of a terminal. */
  private static String onOneLine(String line) {
    StringBuilder clean = new StringBuilder(line.length());
    line.chars().forEach(c -> clean.append(Character.isISOControl(c) ? ' ' : (char) c));
    return clean.toString();
  }
}
