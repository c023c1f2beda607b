package org.attune.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attune.problem.Problem;
import org.attune.problem.ReportFormat;
import org.attune.problem.Severity;
import org.attune.site.BuildResult;

/** Tells a person, and a program that asked, what a run came to. */
final class Outcome {
  private static final int NAMED = 5;

  private final Terminal terminal;

  Outcome(Terminal terminal) {
    this.terminal = terminal;
  }

  /** After a build. */
  void tell(BuildResult result, Optional<ReportFormat> format, long nanoseconds) {
    report(result.problems(), format);
    if (!result.published()) {
      terminal.say(
          "Not published: "
              + count(result.problems())
              + ". What stands in "
              + shown(result.out())
              + " is as it was.");
      return;
    }
    String found = result.problems().isEmpty() ? "" : ", " + count(result.problems());
    terminal.say(
        result.pages()
            + (result.pages() == 1 ? " page" : " pages")
            + " in "
            + seconds(nanoseconds)
            + found
            + ": "
            + shown(result.out()));
    drafts(result.drafts());
  }

  /** After a check. */
  void tellCheck(BuildResult result, Optional<ReportFormat> format, long nanoseconds) {
    report(result.problems(), format);
    String found = result.problems().isEmpty() ? "Nothing wrong" : upper(count(result.problems()));
    terminal.say(found + ", in " + seconds(nanoseconds) + ".");
    drafts(result.drafts());
  }

  private void report(List<Problem> problems, Optional<ReportFormat> format) {
    if (format.isPresent()) {
      terminal.out().print(format.get().write(problems));
      terminal.out().flush();
    } else {
      problems.forEach(problem -> terminal.say(coloured(problem)));
    }
  }

  private String coloured(Problem problem) {
    if (!terminal.colours()) {
      return problem.toLine();
    }
    String word = problem.severity().word() + ":";
    String colour = problem.isError() ? "\u001b[1;31m" : "\u001b[1;33m";
    return problem.toLine().replaceFirst(" " + word, " " + colour + word + "\u001b[0m");
  }

  private void drafts(List<String> drafts) {
    if (!drafts.isEmpty()) {
      terminal.say(
          drafts.size()
              + (drafts.size() == 1 ? " draft" : " drafts")
              + " not published: "
              + Terminal.some(drafts, NAMED));
    }
  }

  private static String count(List<Problem> problems) {
    long errors = problems.stream().filter(Problem::isError).count();
    long warnings =
        problems.stream().filter(problem -> problem.severity() == Severity.WARNING).count();
    String said = errors == 0 ? "" : errors + (errors == 1 ? " error" : " errors");
    if (warnings == 0) {
      return said.isEmpty() ? "no error" : said;
    }
    String more = warnings + (warnings == 1 ? " warning" : " warnings");
    return said.isEmpty() ? more : said + ", " + more;
  }

  private static String upper(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String seconds(long nanoseconds) {
    return String.format(Locale.ROOT, "%.1f s", nanoseconds / 1e9);
  }

  private String shown(Path path) {
    return path.startsWith(terminal.folder())
        ? terminal.folder().relativize(path).toString()
        : path.toString();
  }
}
