package org.attune.links.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attune.links.Finding;
import org.attune.links.Level;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.problem.ReportFormat;
import org.attune.problem.Severity;

/** A form that a report about links can be written in. */
public enum LinkReportFormat {
  /** For people: what is wrong, the line it stands in, and what to do. */
  TEXT,
  /** One object with how many links were looked at and what was found. */
  JSON,
  /** SARIF 2.1.0, which code hosts show beside the lines. */
  SARIF,
  /** JUnit's XML, which build servers show as tests. */
  JUNIT,
  /** Workflow commands of GitHub Actions, which become annotations. */
  GITHUB,
  /** A table for a wiki, an issue or a summary of a workflow. */
  MARKDOWN,
  /** One page with filters that needs nothing else. */
  HTML;

  /** The format of a name as it is typed; empty where there is none of that name. */
  public static Optional<LinkReportFormat> named(String name) {
    return Arrays.stream(values()).filter(format -> format.word().equals(name)).findFirst();
  }

  /** The name as it is typed: {@code sarif}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** True where the report quotes the lines that the links stand in. */
  public boolean quotes() {
    return this == TEXT || this == HTML || this == MARKDOWN;
  }

  /**
   * The whole report, its last line ended; {@link #TEXT} and {@link #GITHUB} may be empty.
   *
   * @param checked how many links were looked at
   */
  public String write(long checked, List<Finding> findings) {
    return switch (this) {
      case TEXT -> LinksText.write(findings);
      case JSON -> LinksJson.write(checked, findings);
      case SARIF -> ReportFormat.SARIF.write(problems(findings));
      case JUNIT -> ReportFormat.JUNIT.write(problems(findings));
      case GITHUB -> ReportFormat.GITHUB.write(problems(findings));
      case MARKDOWN -> LinksMarkdown.write(checked, findings);
      case HTML -> LinksPage.write(checked, findings);
    };
  }

  private static List<Problem> problems(List<Finding> findings) {
    return findings.stream().map(LinkReportFormat::problem).toList();
  }

  /** A finding as a problem: only a dead link is an error. */
  public static Problem problem(Finding finding) {
    String path = finding.source().map(Finding.Source::path).orElse(finding.page());
    Position position = finding.source().map(Finding.Source::position).orElse(finding.position());
    return new Problem(
        path,
        position,
        severity(finding.level()),
        finding.rule(),
        finding.message(),
        finding.detail(),
        finding.fix());
  }

  private static Severity severity(Level level) {
    return switch (level) {
      case DEAD -> Severity.ERROR;
      case MOVED, BLOCKED, SUSPECT, UNCHECKED -> Severity.WARNING;
      case NOTE -> Severity.NOTE;
    };
  }
}
