package org.attune.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attune.quiz.ScoreTable;
import org.attune.quiz.SelfAssessment;
import org.attune.quiz.SelfAssessment.Answer;
import org.attune.quiz.SelfAssessment.Scale;

/**
 * How a reader with pen and paper comes to the same band as the script: whole sums only, from the
 * same table, so that nothing has to be divided or rounded.
 */
final class ScoringKey {
  private final SelfAssessment quiz;
  private final Scale scale;
  private final int firstNumber;
  private final InterfaceText text;
  private final List<ScoreTable.Row> rows;

  ScoringKey(SelfAssessment quiz, Scale scale, int firstNumber, InterfaceText text) {
    this.quiz = quiz;
    this.scale = scale;
    this.firstNumber = firstNumber;
    this.text = text;
    this.rows = AssessmentView.table(quiz, scale).rows();
  }

  /** What to do, one sentence each. */
  List<String> steps() {
    List<String> steps = new ArrayList<>();
    steps.add(text.get("quiz_key_values").replace("{values}", values(false)));
    List<String> reversed = reversed();
    if (!reversed.isEmpty()) {
      String key = reversed.size() == 1 ? "quiz_key_reversed_one" : "quiz_key_reversed_many";
      steps.add(text.get(key).replace("{n}", joined(reversed)).replace("{values}", values(true)));
    }
    steps.add(text.get("quiz_key_add"));
    if (scale.required() > 1) {
      steps.add(text.get("quiz_key_too_few").replace("{n}", Integer.toString(scale.required())));
    }
    return steps;
  }

  /** The sums that lead to a band, one text for each count of answers that can reach it. */
  List<String> ranges(int band) {
    List<String> ranges = new ArrayList<>();
    for (int i = rows.size() - 1; i >= 0; i--) {
      ScoreTable.Row row = rows.get(i);
      long low = band == 0 ? row.lowest() : row.starts().get(band - 1);
      long high = band == row.starts().size() ? row.highest() : row.starts().get(band) - 1;
      if (low <= high) {
        ranges.add(range(row, low, high));
      }
    }
    return ranges;
  }

  private String range(ScoreTable.Row row, long low, long high) {
    boolean all = row.answered() == scale.items().size();
    String sums =
        low == high
            ? Long.toString(low)
            : text.get("quiz_key_sums")
                .replace("{low}", Long.toString(low))
                .replace("{high}", Long.toString(high));
    return text.get(all ? "quiz_key_range_all" : "quiz_key_range")
        .replace("{n}", Integer.toString(row.answered()))
        .replace("{sums}", sums);
  }

  private String values(boolean reversed) {
    return quiz.answers().stream()
        .map(answer -> Typeset.label(answer.label()) + " " + value(answer, reversed))
        .collect(Collectors.joining(", "));
  }

  private int value(Answer answer, boolean reversed) {
    return reversed ? quiz.lowest() + quiz.highest() - answer.value() : answer.value();
  }

  private List<String> reversed() {
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < scale.items().size(); i++) {
      if (scale.items().get(i).reversed()) {
        numbers.add(Integer.toString(firstNumber + i));
      }
    }
    return numbers;
  }

  private String joined(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last))
            + " "
            + text.get("and_joiner")
            + " "
            + words.get(last);
  }
}
