package org.attune.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Good quizzes give no problem; one mistake at a random place gives its rule on its line, and
 * nothing else. Each rule has a mistake here.
 */
class SeededMistakesTest {
  private static final int GOOD = 400;

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @Test
  void findsNothingInGoodQuizzes() {
    for (long seed = 0; seed < GOOD; seed++) {
      String quiz = new RandomAssessment(new Random(seed)).text();
      assertThat(QuizFile.assessment(quiz).lines()).as("%s", quiz).isEmpty();
      String check = new RandomCheck(new Random(seed)).text();
      assertThat(QuizFile.check(check).lines()).as("%s", check).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void givesJustItsProblemsForOneMistakeInASelfAssessment(long seed) {
    AssessmentMistakes.ALL.forEach(
        (name, mistake) -> {
          Random random = new Random(seed * 31 + name.hashCode());
          RandomAssessment quiz = new RandomAssessment(random);
          List<String> expected = mistake.make(quiz, random);
          assertThat(QuizFile.assessment(quiz.text()).lines())
              .as("%s in%n%s", name, quiz.text())
              .isEqualTo(expected);
        });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void givesJustItsProblemsForOneMistakeInAKnowledgeCheck(long seed) {
    CheckMistakes.ALL.forEach(
        (name, mistake) -> {
          Random random = new Random(seed * 31 + name.hashCode());
          RandomCheck check = new RandomCheck(random);
          List<String> expected = mistake.make(check, random);
          assertThat(QuizFile.check(check.text()).lines())
              .as("%s in%n%s", name, check.text())
              .isEqualTo(expected);
        });
  }

  @Test
  void eachRuleHasAMistake() {
    Map<String, Integer> broken = new LinkedHashMap<>();
    for (long seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      AssessmentMistakes.ALL
          .values()
          .forEach(it -> count(it.make(new RandomAssessment(random), random), broken));
      CheckMistakes.ALL
          .values()
          .forEach(it -> count(it.make(new RandomCheck(random), random), broken));
    }
    assertThat(broken.keySet())
        .isEqualTo(new TreeSet<>(Arrays.stream(Rule.values()).map(Rule::id).toList()));
  }

  private static void count(List<String> expected, Map<String, Integer> broken) {
    expected.forEach(it -> broken.merge(it.substring(0, it.indexOf('@')), 1, Integer::sum));
  }
}
