package org.attune.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A form that a list of problems can be written in, for people or for other programs. */
public enum ReportFormat {
  /** One line for each problem, as {@link Problem#toLine()} gives it. */
  TEXT,
  /** One object with the problems and how many there are of each severity. */
  JSON,
  /** SARIF 2.1.0, which code hosts show beside the lines. */
  SARIF,
  /** JUnit's XML, which build servers show as tests. */
  JUNIT,
  /** Workflow commands of GitHub Actions, which become annotations. */
  GITHUB;

  /** The format of a name as it is typed, {@code sarif}; empty where there is none of that name. */
  public static Optional<ReportFormat> named(String name) {
    return Arrays.stream(values()).filter(format -> format.word().equals(name)).findFirst();
  }

  /** The name as it is typed: {@code sarif}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The whole report, its last line ended; {@link #TEXT} and {@link #GITHUB} may be empty. */
  public String write(List<Problem> problems) {
    return switch (this) {
      case TEXT -> TextReport.write(problems);
      case JSON -> JsonReport.write(problems);
      case SARIF -> SarifReport.write(problems);
      case JUNIT -> JunitReport.write(problems);
      case GITHUB -> GithubReport.write(problems);
    };
  }
}
