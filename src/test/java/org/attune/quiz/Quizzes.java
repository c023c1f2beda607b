package org.attune.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attune.problem.Position;
import org.attune.quiz.SelfAssessment.Answer;
import org.attune.quiz.SelfAssessment.Band;
import org.attune.quiz.SelfAssessment.Item;
import org.attune.quiz.SelfAssessment.Method;
import org.attune.quiz.SelfAssessment.Scale;

/** Self-assessments with one scale {@code s}, for tests of scoring. */
final class Quizzes {
  private Quizzes() {}

  /**
   * A quiz.
   *
   * @param reversed one for each item
   * @param ends the last answer value, or the last sum, of each band but the last one
   */
  static SelfAssessment of(
      int first, int last, Method method, int maySkip, List<Boolean> reversed, int... ends) {
    List<Answer> answers = new ArrayList<>();
    for (int value = first; value <= last; value++) {
      answers.add(new Answer(value, "answer " + value));
    }
    List<Item> items = new ArrayList<>();
    for (boolean turned : reversed) {
      String id = "s" + (items.size() + 1);
      items.add(new Item(id, new Passage(id, id), turned, Position.START));
    }
    int lowest = method == Method.MEAN ? first : sum(first, reversed.size(), maySkip, first < 0);
    int highest = method == Method.MEAN ? last : sum(last, reversed.size(), maySkip, last > 0);
    Scale scale =
        new Scale(
            "s",
            new Passage("S", "S"),
            Passage.NONE,
            method,
            maySkip,
            items,
            bands(lowest, highest, ends),
            Passage.NONE,
            Position.START);
    return new SelfAssessment(
        "quiz",
        "Quiz",
        "en",
        answers,
        Optional.empty(),
        Passage.NONE,
        List.of(scale),
        Passage.NONE,
        List.of(),
        Optional.empty());
  }

  /** The quiz with another scale in place of its own. */
  static SelfAssessment with(SelfAssessment quiz, Scale scale) {
    return new SelfAssessment(
        quiz.id(),
        quiz.title(),
        quiz.lang(),
        quiz.answers(),
        quiz.doesNotApply(),
        quiz.intro(),
        List.of(scale),
        quiz.closing(),
        quiz.signposts(),
        quiz.permission());
  }

  private static int sum(int value, int items, int maySkip, boolean all) {
    return value * (all ? items : items - maySkip);
  }

  private static List<Band> bands(int lowest, int highest, int... ends) {
    List<Band> bands = new ArrayList<>();
    int from = lowest;
    for (int i = 0; i <= ends.length; i++) {
      int to = i < ends.length ? ends[i] : highest;
      Passage feedback = new Passage("<p>band " + i + "</p>", "band " + i);
      bands.add(new Band(from + " to " + to, from, to, feedback, List.of(), Position.START));
      from = to + 1;
    }
    return bands;
  }
}
