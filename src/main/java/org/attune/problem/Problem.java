package org.attune.problem;

import java.util.Comparator;

/**
 * One thing that is wrong, where, and what to do about it.
 *
 * @param path the file, relative to the site's folder, with {@code /}; {@code ""} for the run as a
 *     whole
 * @param position where in the file
 * @param severity how much it weighs
 * @param rule the rule's id, kebab-case: {@code quiz-band-gap}
 * @param message what is wrong, one sentence without its full stop
 * @param detail what was found and what was expected, as whole sentences; {@code ""} for none
 * @param fix what to do, one sentence without its full stop; {@code ""} only for a note
 */
public record Problem(
    String path,
    Position position,
    Severity severity,
    String rule,
    String message,
    String detail,
    String fix) {

  /** The order of a report: by file, then by place, then by rule. */
  public static final Comparator<Problem> REPORT_ORDER = Problem::compareInReport;

  /** A problem that makes the run fail. */
  public static Problem error(
      String path, Position position, String rule, String message, String detail, String fix) {
    return new Problem(path, position, Severity.ERROR, rule, message, detail, fix);
  }

  /** A problem that is said but lets the run pass. */
  public static Problem warning(
      String path, Position position, String rule, String message, String detail, String fix) {
    return new Problem(path, position, Severity.WARNING, rule, message, detail, fix);
  }

  /** The same, as a warning. */
  public Problem asWarning() {
    return new Problem(path, position, Severity.WARNING, rule, message, detail, fix);
  }

  /** True where it makes the run fail. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /**
   * The problem as one line: {@code path:line:column: severity: message. Detail. Fix: fix. [rule]}.
   */
  public String toLine() {
    StringBuilder line = new StringBuilder();
    if (!path.isEmpty()) {
      line.append(path).append(':').append(position.line()).append(':').append(position.column());
      line.append(": ");
    }
    return line.append(severity.word())
        .append(": ")
        .append(toSentences())
        .append(" [")
        .append(rule)
        .append(']')
        .toString();
  }

  /**
   * What is wrong and what to do, without place, severity and rule: {@code Message. Detail. Fix:
   * fix.}
   */
  public String toSentences() {
    StringBuilder text = new StringBuilder(sentence(message));
    if (!detail.isEmpty()) {
      text.append(' ').append(sentence(detail));
    }
    if (!fix.isEmpty()) {
      text.append(" Fix: ").append(sentence(fix));
    }
    return text.toString();
  }

  private static String sentence(String text) {
    return text.endsWith(".") || text.endsWith("?") ? text : text + ".";
  }

  private static int compareInReport(Problem one, Problem other) {
    int path = one.path.compareTo(other.path);
    int position = path != 0 ? path : one.position.compareTo(other.position);
    int rule = position != 0 ? position : one.rule.compareTo(other.rule);
    return rule != 0 ? rule : one.message.compareTo(other.message);
  }
}
