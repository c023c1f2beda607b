package org.attune.problem;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Problems as a SARIF log, version 2.1.0.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
final class SarifReport {
  private SarifReport() {}

  static String write(List<Problem> problems) {
    List<String> rules = problems.stream().map(Problem::rule).distinct().sorted().toList();
    return """
        {
          "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
          "version": "2.1.0",
          "runs": [
            {
              "tool": {
                "driver": {
                  "name": "Attune",
                  "rules": [%s]
                }
              },
              "columnKind": "utf16CodeUnits",
              "results": [%s]
            }
          ]
        }
        """
        .formatted(
            list(rules.stream().map(rule -> "{ \"id\": " + Json.string(rule) + " }"), 12),
            list(problems.stream().map(each -> result(each, rules.indexOf(each.rule()))), 8));
  }

  private static String list(Stream<String> objects, int indent) {
    String end = "\n" + " ".repeat(indent - 2);
    return objects
        .map(object -> "\n" + Json.indented(object, indent))
        .collect(
            Collectors.collectingAndThen(Collectors.joining(","), s -> s.isEmpty() ? s : s + end));
  }

  private static String result(Problem problem, int ruleIndex) {
    return """
        {
          "ruleId": %s,
          "ruleIndex": %s,
          "level": %s,
          "message": { "text": %s }%s
        }"""
        .formatted(
            Json.string(problem.rule()),
            ruleIndex,
            Json.string(problem.severity().word()),
            Json.string(problem.toSentences()),
            problem.path().isEmpty() ? "" : ",\n" + Json.indented(locations(problem), 2));
  }

  private static String locations(Problem problem) {
    return """
        "locations": [
          {
            "physicalLocation": {
              "artifactLocation": { "uri": %s },
              "region": { "startLine": %s, "startColumn": %s }
            }
          }
        ]"""
        .formatted(
            Json.string(toUri(problem.path())),
            problem.position().line(),
            problem.position().column());
  }

  /** A path as a relative reference; one that begins with a segment with a colon gets "./". */
  private static String toUri(String path) {
    try {
      String uri = new URI(null, null, path, null).toASCIIString();
      int colon = uri.indexOf(':');
      return colon >= 0 && uri.lastIndexOf('/', colon) < 0 ? "./" + uri : uri;
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("Not a path: " + path, e);
    }
  }
}
