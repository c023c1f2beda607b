package org.attune.problem;

import java.util.List;

/**
 * Problems as workflow commands of GitHub Actions.
 *
 * @see <a
 *     href="https://docs.github.com/actions/reference/workflow-commands-for-github-actions">Workflow
 *     commands</a>
 */
final class GithubReport {
  private GithubReport() {}

  static String write(List<Problem> problems) {
    StringBuilder text = new StringBuilder();
    for (Problem problem : problems) {
      text.append("::").append(command(problem.severity())).append(' ').append(place(problem));
      text.append("title=").append(property(problem.rule())).append("::");
      text.append(message(problem.toSentences())).append('\n');
    }
    return text.toString();
  }

  private static String command(Severity severity) {
    return severity == Severity.NOTE ? "notice" : severity.word();
  }

  private static String place(Problem problem) {
    return problem.path().isEmpty()
        ? ""
        : "file=%s,line=%s,col=%s,"
            .formatted(
                property(problem.path()), problem.position().line(), problem.position().column());
  }

  private static String message(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return message(text).replace(":", "%3A").replace(",", "%2C");
  }
}
