package org.attune.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Problems as one JSON object. */
final class JsonReport {
  private JsonReport() {}

  static String write(List<Problem> problems) {
    return """
        {
          "errors": %s,
          "warnings": %s,
          "problems": [%s]
        }
        """
        .formatted(
            count(problems, Severity.ERROR), count(problems, Severity.WARNING), list(problems));
  }

  private static long count(List<Problem> problems, Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }

  private static String list(List<Problem> problems) {
    return problems.isEmpty()
        ? ""
        : problems.stream()
            .map(problem -> Json.indented(object(problem), 4))
            .collect(Collectors.joining(",\n", "\n", "\n  "));
  }

  private static String object(Problem problem) {
    return """
        {
          "path": %s,
          "line": %s,
          "column": %s,
          "severity": %s,
          "rule": %s,
          "message": %s,
          "detail": %s,
          "fix": %s
        }"""
        .formatted(
            Json.string(problem.path()),
            problem.position().line(),
            problem.position().column(),
            Json.string(problem.severity().word()),
            Json.string(problem.rule()),
            Json.string(problem.message()),
            Json.string(problem.detail()),
            Json.string(problem.fix()));
  }
}
