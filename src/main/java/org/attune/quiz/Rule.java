package org.attune.quiz;

import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.problem.Severity;

/** What can be wrong in a quiz. Each rule's id stands in its problems and names its page. */
public enum Rule {
  ANSWERS_MISSING("quiz-answers-missing", true),
  ANSWERS_FEW("quiz-answers-few", true),
  ANSWERS_EMPTY("quiz-answers-empty", true),
  ANSWERS_REPEAT("quiz-answers-repeat", false),
  FIRST("quiz-first", true),
  SCORE("quiz-score", true),
  MAY_SKIP("quiz-may-skip", true),
  MAY_SKIP_LARGE("quiz-may-skip-large", true),
  VALUE("quiz-value", false),
  SCALE_UNKNOWN("quiz-scale-unknown", true),
  SCALE_KEY("quiz-scale-key", true),
  SCALE_EMPTY("quiz-scale-empty", true),
  SCALE_REPEATED("quiz-scale-repeated", true),
  ITEM_ID("quiz-item-id", true),
  ITEM("quiz-item", false),
  REVERSED_WORD("quiz-reversed-word", true),
  EMPTY("quiz-empty", true),
  LARGE("quiz-large", false),
  UNCLOSED("quiz-unclosed", false),
  HEADING("quiz-heading", false),
  HEADING_NEAR("quiz-heading-near", false),
  HEADING_LEVEL("quiz-heading-level", false),
  MEANING_MISSING("quiz-meaning-missing", false),
  BAND_ANSWER("quiz-band-answer", true),
  BAND_GAP("quiz-band-gap", false),
  BAND_OVERLAP("quiz-band-overlap", false),
  BAND_ORDER("quiz-band-order", false),
  BAND_EMPTY("quiz-band-empty", false),
  SIGNPOSTS_MISSING("quiz-signposts-missing", false),
  SIGNPOST("quiz-signpost", false),
  JUDGING("quiz-judging", false),
  ADVISES_LEAVING("quiz-advises-leaving", false),
  PERMISSION("quiz-permission", false),
  CHOICES_FEW("quiz-choices-few", true),
  CHOICE_UNMARKED("quiz-choice-unmarked", true),
  CHOICE_REPEATED("quiz-choice-repeated", false),
  RIGHT_MISSING("quiz-right-missing", true),
  RIGHT_ALL("quiz-right-all", false),
  RIGHT_SEVERAL("quiz-right-several", false),
  PICK_ALL_WORD("quiz-pick-all-word", false),
  WHY_WORD("quiz-why-word", false),
  SHUFFLE_ABOVE("quiz-shuffle-above", false);

  private final String id;
  private final boolean stopsScoring;

  Rule(String id, boolean stopsScoring) {
    this.id = id;
    this.stopsScoring = stopsScoring;
  }

  /** The id as problems show it: {@code quiz-band-gap}. */
  public String id() {
    return id;
  }

  /** True where a quiz that breaks it can't be scored; false where only publishing is refused. */
  public boolean stopsScoring() {
    return stopsScoring;
  }

  /** True where a problem comes from a rule that stops scoring. */
  public static boolean stopsScoring(Problem problem) {
    for (Rule rule : values()) {
      if (rule.id.equals(problem.rule())) {
        return rule.stopsScoring;
      }
    }
    return false;
  }

  Problem broken(String path, Position position, String message, String detail, String fix) {
    return new Problem(path, position, Severity.ERROR, id, message, detail, fix);
  }
}
