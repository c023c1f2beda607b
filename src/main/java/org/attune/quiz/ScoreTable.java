package org.attune.quiz;

import java.util.ArrayList;
import java.util.List;
import org.attune.quiz.SelfAssessment.Band;
import org.attune.quiz.SelfAssessment.Scale;

/**
 * A scale's bands as whole sums, so that whoever has only the sum of the answers, in a script or on
 * paper, needs no division and no rounding.
 *
 * @param scale the scale's id
 * @param required the fewest answers that give a result
 * @param rows one for each count of answers, from {@code required} up to all
 */
public record ScoreTable(String scale, int required, List<Row> rows) {
  public ScoreTable {
    rows = List.copyOf(rows);
  }

  /**
   * The bands for one count of answers.
   *
   * @param answered the count
   * @param lowest the lowest sum that so many answers can have
   * @param highest the highest one
   * @param starts for each band after the first, the lowest sum that belongs to it or to a later
   *     one; more than {@code highest} where none does. The band of a sum is the number of starts
   *     that are not greater than it.
   */
  public record Row(int answered, long lowest, long highest, List<Long> starts) {
    public Row {
      starts = List.copyOf(starts);
    }
  }

  /** The table of one of a quiz's scales. */
  public static ScoreTable of(SelfAssessment quiz, Scale scale) {
    List<Row> rows = new ArrayList<>();
    for (int answered = scale.required(); answered <= scale.items().size(); answered++) {
      long lowest = (long) answered * quiz.lowest();
      long highest = (long) answered * quiz.highest();
      rows.add(new Row(answered, lowest, highest, starts(scale, answered, lowest, highest)));
    }
    return new ScoreTable(scale.id(), scale.required(), rows);
  }

  private static List<Long> starts(Scale scale, int answered, long lowest, long highest) {
    List<Long> starts = new ArrayList<>();
    for (int band = 1; band < scale.bands().size(); band++) {
      starts.add(start(scale, answered, lowest, highest, band));
    }
    return starts;
  }

  /**
   * The rounded score never falls as the sum grows, so half of the sums can be left out each time.
   */
  private static long start(Scale scale, int answered, long lowest, long highest, int band) {
    List<Band> bands = scale.bands();
    long from = lowest;
    long to = highest + 1;
    while (from < to) {
      long middle = Math.floorDiv(from + to, 2L);
      int reached = Scoring.band(bands, Scoring.tenths(scale.method(), middle, answered)).orElse(0);
      if (reached >= band) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }
}
