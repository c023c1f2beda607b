package org.attune.quiz;

import java.util.List;
import org.attune.problem.Position;

/**
 * Questions with right answers, to see whether an idea came across. Never graded.
 *
 * @param id the file's name without its ending
 * @param lang the language of its texts
 * @param shuffle true where the page shows the answers of a question in any order
 * @param intro what stands before the first question
 * @param questions in order; at least one
 */
public record KnowledgeCheck(
    String id,
    String title,
    String lang,
    boolean shuffle,
    Passage intro,
    List<Question> questions) {
  public KnowledgeCheck {
    questions = List.copyOf(questions);
  }

  /**
   * One question.
   *
   * @param id {@code q} and its number from 1, unique in the check
   * @param context what stands between the question and its answers
   * @param severalRight true where a reader may tick several answers
   * @param choices at least two; at least one is right and one is not
   * @param hint a hint to show when asked for; empty where there is none
   * @param why the explanation after an answer; empty where there is none
   * @param position where its heading stands
   */
  public record Question(
      String id,
      Passage text,
      Passage context,
      boolean severalRight,
      List<Choice> choices,
      Passage hint,
      Passage why,
      Position position) {
    public Question {
      choices = List.copyOf(choices);
    }
  }

  /**
   * One answer to choose.
   *
   * @param feedback what is said when it is chosen; empty where there is nothing
   */
  public record Choice(Passage text, boolean right, Passage feedback, Position position) {}
}
