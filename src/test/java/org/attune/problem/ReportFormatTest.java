package org.attune.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attune.golden.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportFormatTest {
  private static final List<Problem> PROBLEMS =
      List.of(
          Problem.error(
              "content/quizzes/how-therapy-feels.md",
              new Position(31, 3),
              "quiz-band-gap",
              "feedback for \"bond\" leaves a gap from 2.5 to 2.9",
              "Found bands 1–2.4 and 3–5",
              "extend one of them to cover the gap"),
          Problem.warning(
              "content/articles/50%, a & b: <why>?.md",
              new Position(1, 1),
              "review-overdue",
              "this page was to be reviewed\nby 2026-01-01",
              "",
              "review it"),
          Problem.error("", Position.START, "site-empty", "there is no content", "", "add a page"),
          new Problem(
              "content/ünï \uD83D\uDE42.md",
              new Position(2, 7),
              Severity.NOTE,
              "title-control",
              "the title has an escape character \u001B[2J",
              "",
              ""));

  @ParameterizedTest
  @EnumSource
  void writesEachKindOfProblemInEachFormat(ReportFormat format) {
    Golden.assertMatches("reports/problems." + format.word(), format.write(PROBLEMS));
  }

  @ParameterizedTest
  @EnumSource
  void writesAWellFormedReportOfNoProblems(ReportFormat format) {
    Golden.assertMatches("reports/none." + format.word(), format.write(List.of()));
  }

  @Test
  void knowsEachFormatByTheNameThatIsTyped() {
    assertThat(ReportFormat.named("sarif")).contains(ReportFormat.SARIF);
    assertThat(ReportFormat.named("SARIF")).isEmpty();
  }
}
