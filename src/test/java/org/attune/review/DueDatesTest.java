package org.attune.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDatesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @ParameterizedTest
  @CsvSource({
    "0, false, ''", "0, true, ''", "1, false, warning", "1, true, warning",
    "90, true, warning", "91, true, error", "91, false, warning", "-1, true, ''"
  })
  void anOverdueReviewIsAnErrorOnlyLateAndForALiveSite(int late, boolean release, String word) {
    Optional<Problem> said =
        new DueDates(TODAY, release).review("content/a.md", Position.START, TODAY.minusDays(late));
    assertThat(said.map(problem -> problem.severity().word()).orElse("")).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({
    "0, true, ''",
    "180, true, ''",
    "181, true, error",
    "181, false, warning",
    ", true, error",
    ", false, warning"
  })
  void aServiceMustHaveBeenContactedInTheLast180Days(Integer old, boolean release, String word) {
    Optional<LocalDate> confirmed = Optional.ofNullable(old).map(TODAY::minusDays);
    Optional<Problem> said =
        new DueDates(TODAY, release)
            .service("data/help/gb.yml", Position.START, "Samaritans", confirmed, false, false);
    assertThat(said.map(problem -> problem.severity().word()).orElse("")).isEqualTo(word);
  }

  @Test
  void nobodyIsToldToTryAnEmergencyNumber() {
    String fix =
        new DueDates(LocalDate.of(2026, 11, 24), true)
            .service("data/help/gb.yml", Position.START, "999", Optional.empty(), true, false)
            .orElseThrow()
            .fix();
    assertThat(fix).contains("don't call it to try").doesNotContain("contact the service");
  }
}
