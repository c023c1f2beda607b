package org.attune.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Problems as JUnit XML: each is a test case, and only an error is a failure. */
final class JunitReport {
  private JunitReport() {}

  static String write(List<Problem> problems) {
    long failures = problems.stream().filter(Problem::isError).count();
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="attune" tests="%1$s" failures="%2$s" errors="0">
          <testsuite name="attune" tests="%1$s" failures="%2$s" errors="0" skipped="0">
        %3$s  </testsuite>
        </testsuites>
        """
        .formatted(Math.max(1, problems.size()), failures, cases(problems));
  }

  private static String cases(List<Problem> problems) {
    return problems.isEmpty()
        ? "    <testcase classname=\"attune\" name=\"no problems\"/>\n"
        : problems.stream().map(JunitReport::testCase).collect(Collectors.joining());
  }

  private static String testCase(Problem problem) {
    String file = problem.path().isEmpty() ? "attune" : problem.path();
    String name =
        "%s:%s:%s: %s"
            .formatted(
                problem.rule(),
                problem.position().line(),
                problem.position().column(),
                problem.message());
    return "    <testcase classname=\"%s\" name=\"%s\">\n%s    </testcase>\n"
        .formatted(escape(file), escape(name), outcome(problem));
  }

  private static String outcome(Problem problem) {
    String line = escape(problem.toLine());
    return problem.isError()
        ? "      <failure type=\"%s\" message=\"%s\">%s</failure>\n"
            .formatted(escape(problem.rule()), escape(problem.message()), line)
        : "      <system-out>" + line + "</system-out>\n";
  }

  /** Escaped for text and attributes; what XML 1.0 cannot hold becomes U+FFFD. */
  private static String escape(String text) {
    StringBuilder xml = new StringBuilder(text.length());
    text.codePoints().forEach(c -> appendEscaped(xml, c));
    return xml.toString();
  }

  private static void appendEscaped(StringBuilder xml, int c) {
    switch (c) {
      case '&' -> xml.append("&amp;");
      case '<' -> xml.append("&lt;");
      case '>' -> xml.append("&gt;");
      case '"' -> xml.append("&quot;");
      case '\n' -> xml.append("&#10;");
      default -> xml.appendCodePoint(isXml(c) ? c : 0xFFFD);
    }
  }

  private static boolean isXml(int c) {
    return c == '\t' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c > 0xFFFF;
  }
}
