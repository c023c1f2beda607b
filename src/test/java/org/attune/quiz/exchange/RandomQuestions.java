package org.attune.quiz.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.attune.problem.Position;
import org.attune.quiz.exchange.Task.Choice;

/** Questions of all kinds with texts full of signs that mean something in GIFT. */
final class RandomQuestions {
  private static final List<String> PIECES =
      List.of(
          "a",
          "word",
          "=",
          "~",
          "#",
          "####",
          "{",
          "}",
          ":",
          "::",
          "\\",
          "\\n",
          "//",
          "->",
          "%50%",
          "[html]",
          "[x]",
          "\n",
          "é",
          "ש",
          "🙂",
          "\"",
          "<b>",
          "&amp;",
          "$CATEGORY:",
          ">",
          "*",
          "T");

  private final Random random;

  RandomQuestions(long seed) {
    this.random = new Random(seed);
  }

  List<Question> list() {
    List<Question> questions = new ArrayList<>();
    Optional<String> category = Optional.empty();
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      category = random.nextInt(3) == 0 ? Optional.of("top/" + random.nextInt(9)) : category;
      questions.add(question(category));
    }
    return questions;
  }

  private Question question(Optional<String> category) {
    Task task = task();
    boolean description = task instanceof Task.Description;
    return new Question(
        maybe(this::words),
        text(),
        task,
        description ? Optional.empty() : maybe(this::text),
        category,
        Position.START);
  }

  private Task task() {
    return switch (random.nextInt(8)) {
      case 0 -> single();
      case 1 -> several();
      case 2 -> new Task.TrueFalse(random.nextBoolean(), maybe(this::text), maybe(this::text));
      case 3 -> new Task.ShortText(some(this::textAnswer));
      case 4 -> new Task.Numbers(some(this::number));
      case 5 -> new Task.Matching(some(this::pair));
      case 6 -> new Task.Essay();
      default -> new Task.Description();
    };
  }

  private Task single() {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice(text(), true, Optional.empty(), maybe(this::text)));
    for (int i = random.nextInt(4); i >= 0; i--) {
      choices.add(
          random.nextInt(choices.size() + 1),
          new Choice(text(), false, maybe(this::weight), maybe(this::text)));
    }
    return new Task.Choices(false, choices);
  }

  private Task several() {
    List<Choice> choices = new ArrayList<>();
    for (int i = 2 + random.nextInt(4); i > 0; i--) {
      Optional<BigDecimal> weight = i == 1 ? Optional.of(BigDecimal.TEN) : maybe(this::weight);
      boolean right = weight.filter(it -> it.signum() > 0).isPresent();
      choices.add(new Choice(text(), right, weight, maybe(this::text)));
    }
    return new Task.Choices(true, choices);
  }

  private Task.TextAnswer textAnswer() {
    String words = words().replace("->", "to");
    return new Task.TextAnswer(
        words,
        words.startsWith("%") ? Optional.of(weight()) : maybe(this::weight),
        maybe(this::text));
  }

  private Task.NumberAnswer number() {
    boolean any = random.nextInt(5) == 0;
    return new Task.NumberAnswer(
        any ? Optional.empty() : Optional.of(decimal()),
        any ? Optional.empty() : Optional.of(decimal().abs()),
        any ? random.nextBoolean() : true,
        maybe(this::weight),
        maybe(this::text));
  }

  private Task.Pair pair() {
    FormattedText left = text();
    return new Task.Pair(
        new FormattedText(left.format(), left.text().replace("->", "to")), words());
  }

  private BigDecimal decimal() {
    return BigDecimal.valueOf(random.nextInt(20001) - 10000, random.nextInt(4));
  }

  private BigDecimal weight() {
    return BigDecimal.valueOf(random.nextInt(201) - 100, random.nextInt(2));
  }

  private FormattedText text() {
    TextFormat[] formats = TextFormat.values();
    return new FormattedText(formats[random.nextInt(formats.length)], words());
  }

  /** Without space at its ends or twice in a row, which GIFT can't carry. */
  private String words() {
    StringBuilder words = new StringBuilder();
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      words.append(PIECES.get(random.nextInt(PIECES.size())));
      words.append(random.nextInt(3) == 0 && i > 1 ? " " : "");
    }
    return words.toString();
  }

  private <T> List<T> some(Supplier<T> supplier) {
    List<T> some = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      some.add(supplier.get());
    }
    return some;
  }

  private <T> Optional<T> maybe(Supplier<T> supplier) {
    return random.nextInt(2) == 0 ? Optional.empty() : Optional.of(supplier.get());
  }
}
