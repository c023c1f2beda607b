package org.attune.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.attune.quiz.Scoring.ScaleScore;
import org.attune.quiz.SelfAssessment.Band;
import org.attune.quiz.SelfAssessment.Item;
import org.attune.quiz.SelfAssessment.Method;
import org.attune.quiz.SelfAssessment.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scores of random quizzes against a slow scorer that counts tenths in whole numbers. */
class ScoringPropertyTest {
  private static final int ANSWER_SETS = 40;

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void agreesWithTheSlowScorer(long seed) {
    Random random = new Random(seed);
    SelfAssessment quiz = randomQuiz(random);
    for (int i = 0; i < ANSWER_SETS; i++) {
      Map<String, Integer> answers = randomAnswers(quiz, random);
      ScaleScore score = Scoring.score(quiz, answers).get(0);
      assertThat(score.result().isPresent()).isEqualTo(Slow.hasResult(quiz, answers));
      if (score.result().isPresent()) {
        Scoring.Result result = score.result().get();
        assertThat(result.score().doubleValue()).isCloseTo(Slow.score(quiz, answers), within(1e-9));
        assertThat(result.rounded().movePointRight(1).longValueExact())
            .isEqualTo(Slow.tenths(quiz, answers));
        assertThat(result.band()).hasValue(Slow.band(quiz, answers));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void tableGivesTheBandOfEverySum(long seed) {
    SelfAssessment quiz = randomQuiz(new Random(seed));
    Scale scale = quiz.scales().get(0);
    for (ScoreTable.Row row : ScoreTable.of(quiz, scale).rows()) {
      for (long sum = row.lowest(); sum <= row.highest(); sum++) {
        long total = sum;
        int looked = (int) row.starts().stream().filter(start -> start <= total).count();
        assertThat(looked)
            .isEqualTo(
                Scoring.band(scale.bands(), Scoring.tenths(scale.method(), sum, row.answered()))
                    .orElseThrow());
      }
    }
  }

  private static SelfAssessment randomQuiz(Random random) {
    int first = random.nextInt(7) - 4;
    int last = first + 1 + random.nextInt(9);
    int items = 1 + random.nextInt(14);
    int maySkip = random.nextInt(items);
    Method method = random.nextBoolean() ? Method.MEAN : Method.SUM;
    List<Boolean> reversed = new ArrayList<>();
    for (int i = 0; i < items; i++) {
      reversed.add(random.nextInt(3) == 0);
    }
    Band whole = Quizzes.of(first, last, method, maySkip, reversed).scales().get(0).bands().get(0);
    TreeSet<Integer> ends = new TreeSet<>();
    for (int i = random.nextInt(4); i > 0 && whole.to() > whole.from(); i--) {
      ends.add(whole.from() + random.nextInt(whole.to() - whole.from()));
    }
    return Quizzes.of(
        first, last, method, maySkip, reversed, ends.stream().mapToInt(end -> end).toArray());
  }

  private static Map<String, Integer> randomAnswers(SelfAssessment quiz, Random random) {
    Map<String, Integer> answers = new HashMap<>();
    for (Item item : quiz.scales().get(0).items()) {
      if (random.nextInt(5) > 0) {
        answers.put(item.id(), quiz.lowest() + random.nextInt(quiz.highest() - quiz.lowest() + 1));
      }
    }
    return answers;
  }

  /** The rules of DESIGN.md once more, in whole tenths and hundredths, with nothing shared. */
  private static final class Slow {
    static boolean hasResult(SelfAssessment quiz, Map<String, Integer> answers) {
      Scale scale = quiz.scales().get(0);
      long open = scale.items().stream().filter(item -> answers.get(item.id()) == null).count();
      return open <= scale.maySkip();
    }

    static long sum(SelfAssessment quiz, Map<String, Integer> answers) {
      int first = quiz.answers().get(0).value();
      int steps = quiz.answers().size() - 1;
      long sum = 0;
      for (Item item : quiz.scales().get(0).items()) {
        if (answers.containsKey(item.id())) {
          int step = answers.get(item.id()) - first;
          sum += first + (item.reversed() ? steps - step : step);
        }
      }
      return sum;
    }

    static double score(SelfAssessment quiz, Map<String, Integer> answers) {
      double sum = sum(quiz, answers);
      return quiz.scales().get(0).method() == Method.SUM ? sum : sum / answers.size();
    }

    /** Adds a tenth at a time until half a tenth or more would be too much. */
    static long tenths(SelfAssessment quiz, Map<String, Integer> answers) {
      long sum = sum(quiz, answers);
      if (quiz.scales().get(0).method() == Method.SUM) {
        return sum * 10;
      }
      long count = answers.size();
      long size = Math.abs(sum);
      long tenths = 0;
      while ((2 * tenths + 1) * count <= 20 * size) {
        tenths++;
      }
      return sum < 0 ? -tenths : tenths;
    }

    static int band(SelfAssessment quiz, Map<String, Integer> answers) {
      long tenths = tenths(quiz, answers);
      List<Band> bands = quiz.scales().get(0).bands();
      for (int i = bands.size() - 1; i > 0; i--) {
        if (tenths >= bands.get(i - 1).to() * 5L + bands.get(i).from() * 5L) {
          return i;
        }
      }
      return 0;
    }
  }
}
