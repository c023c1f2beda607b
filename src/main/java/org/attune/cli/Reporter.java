package org.attune.cli;

import java.util.List;
import java.util.Optional;
import org.attune.problem.Problem;
import org.attune.problem.ReportFormat;
import org.attune.problem.Severity;

/** Shows problems: to people on stderr, or as the report that was asked for on stdout. */
final class Reporter {
  private static final String RED = "\u001B[31m";
  private static final String YELLOW = "\u001B[33m";
  private static final String PLAIN = "\u001B[0m";

  private final Terminal terminal;
  private final Optional<ReportFormat> format;

  Reporter(Terminal terminal, Optional<ReportFormat> format) {
    this.terminal = terminal;
    this.format = format;
  }

  void show(List<Problem> problems) {
    if (format.isPresent()) {
      terminal.out().print(format.get().write(problems));
      terminal.out().flush();
      return;
    }
    terminal
        .err()
        .print(terminal.colours() ? coloured(problems) : ReportFormat.TEXT.write(problems));
    terminal.err().flush();
  }

  private static String coloured(List<Problem> problems) {
    StringBuilder text = new StringBuilder();
    for (Problem problem : problems) {
      String word = problem.severity().word() + ":";
      String line = ReportFormat.TEXT.write(List.of(problem));
      String colour = problem.severity() == Severity.ERROR ? RED : YELLOW;
      int at = line.indexOf(word);
      text.append(line, 0, at).append(colour).append(word).append(PLAIN);
      text.append(line, at + word.length(), line.length());
    }
    return text.toString();
  }

  /** How many there are: {@code 2 errors, 1 warning}; {@code nothing wrong} for none. */
  static String count(List<Problem> problems) {
    long errors = problems.stream().filter(Problem::isError).count();
    long warnings = problems.stream().filter(p -> p.severity() == Severity.WARNING).count();
    if (errors + warnings == 0) {
      return "nothing wrong";
    }
    String first = errors == 0 ? "" : plural(errors, "error");
    String second = warnings == 0 ? "" : plural(warnings, "warning");
    return first + (errors > 0 && warnings > 0 ? ", " : "") + second;
  }

  static String plural(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
