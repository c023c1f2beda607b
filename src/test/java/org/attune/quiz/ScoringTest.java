package org.attune.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.attune.problem.Position;
import org.attune.quiz.Scoring.Result;
import org.attune.quiz.Scoring.ScaleScore;
import org.attune.quiz.SelfAssessment.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoringTest {

  @Test
  void countsReversedItemFromTheOtherEnd() {
    SelfAssessment quiz = Quizzes.of(1, 5, Method.MEAN, 1, List.of(false, false, true), 2, 3);

    ScaleScore score = Scoring.score(quiz, Map.of("s1", 4, "s2", 5, "s3", 2)).get(0);

    assertThat(score.result().orElseThrow().score()).isEqualByComparingTo("4.33333333333333");
    assertThat(score.result().orElseThrow().rounded()).isEqualTo(new BigDecimal("4.3"));
  }

  @Test
  void leavesOutItemsWithoutAnswer() {
    SelfAssessment quiz = Quizzes.of(1, 5, Method.MEAN, 1, List.of(false, false, true), 2, 3);

    ScaleScore score = Scoring.score(quiz, Map.of("s1", 4, "s3", 5)).get(0);

    assertThat(score.answered()).isEqualTo(2);
    assertThat(score.result().orElseThrow().rounded()).isEqualTo(new BigDecimal("2.5"));
  }

  @Test
  void givesNoResultWhereTooFewAreAnswered() {
    SelfAssessment quiz = Quizzes.of(1, 5, Method.MEAN, 1, List.of(false, false, true), 2, 3);

    ScaleScore score = Scoring.score(quiz, Map.of("s1", 4)).get(0);

    assertThat(score.required()).isEqualTo(2);
    assertThat(score.result()).isEmpty();
  }

  @Test
  void putsScoreOnTheCutIntoTheLaterBand() {
    SelfAssessment quiz = Quizzes.of(1, 5, Method.MEAN, 1, List.of(false, false), 2, 3);

    Result result = Scoring.score(quiz, Map.of("s1", 2, "s2", 3)).get(0).result().orElseThrow();

    assertThat(result.rounded()).isEqualTo(new BigDecimal("2.5"));
    assertThat(result.band()).isEqualTo(OptionalInt.of(1));
  }

  @Test
  void roundsBeforeItLooksForTheBand() {
    SelfAssessment quiz = Quizzes.of(1, 5, Method.MEAN, 0, List.copyOf(falses(20)), 2, 3);
    // 49 / 20 = 2.45, which rounds to 2.5 and so reaches the cut.
    Map<String, Integer> answers = new java.util.HashMap<>();
    for (int i = 1; i <= 20; i++) {
      answers.put("s" + i, i <= 9 ? 3 : 2);
    }

    Result result = Scoring.score(quiz, answers).get(0).result().orElseThrow();

    assertThat(result.score()).isEqualByComparingTo("2.45");
    assertThat(result.band()).isEqualTo(OptionalInt.of(1));
  }

  @ParameterizedTest
  @CsvSource({"-3, 2, -15", "-5, 20, -3", "5, 20, 3", "-1, 20, -1", "1, 3, 3", "0, 7, 0"})
  void roundsHalfAwayFromZero(long sum, int answered, long tenths) {
    assertThat(Scoring.tenths(Method.MEAN, sum, answered)).isEqualTo(tenths);
  }

  @Test
  void sumsTheAnsweredItemsOnly() {
    SelfAssessment quiz = Quizzes.of(0, 3, Method.SUM, 1, List.of(false, true, false), 4);

    Result result = Scoring.score(quiz, Map.of("s1", 3, "s2", 1)).get(0).result().orElseThrow();

    assertThat(result.score()).isEqualByComparingTo("5");
    assertThat(result.band()).isEqualTo(OptionalInt.of(1));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 6, -1})
  void refusesValueThatIsNoAnswer(int value) {
    SelfAssessment quiz = Quizzes.of(1, 5, Method.MEAN, 1, List.of(false, false), 2);

    assertThatThrownBy(() -> Scoring.score(quiz, Map.of("s1", value)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void scoresWithoutBandsWhereNoneWereWritten() {
    SelfAssessment quiz = Quizzes.of(1, 5, Method.MEAN, 0, List.of(false));
    SelfAssessment.Scale bare =
        new SelfAssessment.Scale(
            "s",
            Passage.NONE,
            Passage.NONE,
            Method.MEAN,
            0,
            quiz.scales().get(0).items(),
            List.of(),
            Passage.NONE,
            Position.START);
    SelfAssessment without = Quizzes.with(quiz, bare);

    Optional<Result> result = Scoring.score(without, Map.of("s1", 3)).get(0).result();

    assertThat(result.orElseThrow().band()).isEmpty();
  }

  private static List<Boolean> falses(int count) {
    return java.util.Collections.nCopies(count, false);
  }
}
