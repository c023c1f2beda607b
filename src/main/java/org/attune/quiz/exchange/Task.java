package org.attune.quiz.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a question asks for. Weights are percentages from -100 to 100. */
public sealed interface Task {
  /** The word for the kind: {@code single-choice}. */
  String kind();

  /**
   * Answers to choose from.
   *
   * @param several true where more than one may be chosen
   */
  record Choices(boolean several, List<Choice> choices) implements Task {
    public Choices {
      choices = List.copyOf(choices);
    }

    @Override
    public String kind() {
      return several ? "multiple-choice" : "single-choice";
    }
  }

  /**
   * An answer to choose.
   *
   * @param weight empty where the file gives none
   */
  record Choice(
      FormattedText text,
      boolean correct,
      Optional<BigDecimal> weight,
      Optional<FormattedText> feedback) {}

  /**
   * A statement that is true or false.
   *
   * @param onTrue what is said to "true"
   * @param onFalse what is said to "false"
   */
  record TrueFalse(boolean correct, Optional<FormattedText> onTrue, Optional<FormattedText> onFalse)
      implements Task {
    @Override
    public String kind() {
      return "true-false";
    }
  }

  /** A word or two to write. */
  record ShortText(List<TextAnswer> answers) implements Task {
    public ShortText {
      answers = List.copyOf(answers);
    }

    @Override
    public String kind() {
      return "short-text";
    }
  }

  /**
   * A text that is taken.
   *
   * @param text {@code *} stands for any letters
   */
  record TextAnswer(String text, Optional<BigDecimal> weight, Optional<FormattedText> feedback) {}

  /** A number to write. */
  record Numbers(List<NumberAnswer> answers) implements Task {
    public Numbers {
      answers = List.copyOf(answers);
    }

    @Override
    public String kind() {
      return "number";
    }
  }

  /**
   * A number that is taken.
   *
   * @param number empty for any number
   * @param tolerance how far from it an answer may be; empty only for any number
   * @param correct false where it is only there for its feedback
   */
  record NumberAnswer(
      Optional<BigDecimal> number,
      Optional<BigDecimal> tolerance,
      boolean correct,
      Optional<BigDecimal> weight,
      Optional<FormattedText> feedback) {}

  /** Things to pair. */
  record Matching(List<Pair> pairs) implements Task {
    public Matching {
      pairs = List.copyOf(pairs);
    }

    @Override
    public String kind() {
      return "matching";
    }
  }

  /**
   * Two things that belong together.
   *
   * @param left empty for a right side that is only there to mislead
   */
  record Pair(FormattedText left, String right) {}

  /** Things to put in order; they stand in the right one. */
  record Ordering(List<FormattedText> items) implements Task {
    public Ordering {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "ordering";
    }
  }

  /** A text to write, which no program can judge. */
  record Essay() implements Task {
    @Override
    public String kind() {
      return "essay";
    }
  }

  /** Nothing: a text between questions. */
  record Description() implements Task {
    @Override
    public String kind() {
      return "description";
    }
  }
}
