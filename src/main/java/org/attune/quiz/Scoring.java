package org.attune.quiz;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.attune.quiz.SelfAssessment.Band;
import org.attune.quiz.SelfAssessment.Item;
import org.attune.quiz.SelfAssessment.Method;
import org.attune.quiz.SelfAssessment.Scale;

/**
 * Turns answers into bands: the authority for every place that does. The page's script only adds up
 * and looks up in {@link ScoreTable}s made from here.
 *
 * <p>The rules: an item without an answer is left out; a reversed one counts lowest + highest −
 * answer; the score is the mean or the sum of what is left, none where fewer than {@link
 * Scale#required()} are left; it is rounded half away from zero to one decimal; a rounded score on
 * the cut between two bands belongs to the later one.
 */
public final class Scoring {
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  private Scoring() {}

  /**
   * What came out of one scale.
   *
   * @param answered how many of its items were answered
   * @param required how many answers it needs
   * @param result empty where too few were answered
   */
  public record ScaleScore(Scale scale, int answered, int required, Optional<Result> result) {}

  /**
   * A scale's result.
   *
   * @param score the mean or sum, to 15 significant digits
   * @param rounded the exact mean or sum rounded to one decimal
   * @param band which of the scale's bands it belongs to, from 0; empty where it has none
   */
  public record Result(BigDecimal score, BigDecimal rounded, OptionalInt band) {}

  /**
   * The score of each scale, in the order of the quiz.
   *
   * @param answers by item id, the answer's value as counted from the quiz's first; an item that is
   *     absent is open or does not apply
   * @throws IllegalArgumentException where a value is none of the quiz's answers
   */
  public static List<ScaleScore> score(SelfAssessment quiz, Map<String, Integer> answers) {
    List<ScaleScore> scores = new ArrayList<>();
    for (Scale scale : quiz.scales()) {
      long sum = 0;
      int answered = 0;
      for (Item item : scale.items()) {
        Integer answer = answers.get(item.id());
        if (answer != null) {
          sum += counted(quiz, item, answer);
          answered++;
        }
      }
      scores.add(new ScaleScore(scale, answered, scale.required(), result(scale, sum, answered)));
    }
    return scores;
  }

  private static int counted(SelfAssessment quiz, Item item, int answer) {
    if (answer < quiz.lowest() || answer > quiz.highest()) {
      throw new IllegalArgumentException("No answer of " + quiz.id() + " counts " + answer);
    }
    return item.reversed() ? quiz.lowest() + quiz.highest() - answer : answer;
  }

  private static Optional<Result> result(Scale scale, long sum, int answered) {
    if (answered < scale.required()) {
      return Optional.empty();
    }
    long tenths = tenths(scale.method(), sum, answered);
    BigDecimal exact =
        scale.method() == Method.SUM
            ? BigDecimal.valueOf(sum)
            : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(answered), DIGITS);
    BigDecimal rounded = BigDecimal.valueOf(tenths, 1);
    return Optional.of(new Result(exact, rounded, band(scale.bands(), tenths)));
  }

  /** The exact mean or sum, rounded once, half away from zero, in tenths. */
  static long tenths(Method method, long sum, int answered) {
    if (method == Method.SUM) {
      return 10 * sum;
    }
    long rounded = (20 * Math.abs(sum) + answered) / (2L * answered);
    return sum < 0 ? -rounded : rounded;
  }

  /**
   * The band of a rounded score in tenths, from 0; empty where there are no bands. Bands that stand
   * out of order, which no site publishes, are taken from the lowest upwards.
   */
  static OptionalInt band(List<Band> bands, long tenths) {
    if (bands.isEmpty()) {
      return OptionalInt.empty();
    }
    List<Band> rising = rising(bands);
    int band = 0;
    while (band + 1 < rising.size() && tenths >= cut(rising.get(band), rising.get(band + 1))) {
      band++;
    }
    return OptionalInt.of(rising == bands ? band : bands.indexOf(rising.get(band)));
  }

  private static List<Band> rising(List<Band> bands) {
    for (int i = 1; i < bands.size(); i++) {
      if (bands.get(i).from() < bands.get(i - 1).from()) {
        return bands.stream().sorted(Comparator.comparingInt(Band::from)).toList();
      }
    }
    return bands;
  }

  /** The lowest rounded score of the later band, in tenths: half-way between what the two name. */
  static long cut(Band earlier, Band later) {
    return 5L * ((long) earlier.to() + later.from());
  }
}
