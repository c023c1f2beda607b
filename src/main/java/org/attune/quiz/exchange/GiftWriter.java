package org.attune.quiz.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.attune.problem.Problem;
import org.attune.quiz.exchange.Task.Choice;
import org.attune.quiz.exchange.Task.NumberAnswer;
import org.attune.quiz.exchange.Task.Pair;
import org.attune.quiz.exchange.Task.TextAnswer;

/**
 * Writes questions as GIFT. Each is read back at once: one that would come back as another is
 * reported, and left out where its kind or its right answers would change.
 */
public final class GiftWriter {
  private static final String LOST = "gift-lost";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Pattern UNSAFE_START =
      Pattern.compile("(?s)(?:\\[(?:html|markdown|plain|moodle)]|//|>|%[-+0-9.,]*%).*");

  private final String path;
  private final Consumer<Problem> problems;
  private final StringBuilder file = new StringBuilder();
  private Optional<String> category = Optional.empty();
  private TextFormat format = TextFormat.MOODLE;

  private GiftWriter(String path, Consumer<Problem> problems) {
    this.path = path;
    this.problems = problems;
  }

  /**
   * The questions as a file.
   *
   * @param path names their source in problems
   * @param problems gets errors for what is left out, warnings for what is lost
   */
  public static String write(List<Question> questions, String path, Consumer<Problem> problems) {
    GiftWriter writer = new GiftWriter(path, problems);
    questions.forEach(writer::add);
    return writer.file.toString();
  }

  private void add(Question asked) {
    Question question = weighted(asked);
    String written = question(question);
    if (survives(question, written)) {
      switchTo(question);
      file.append(written).append("\n\n");
    }
  }

  /** Says what would come back in another way; false where the question must be left out. */
  private boolean survives(Question question, String written) {
    List<Problem> failures = new ArrayList<>();
    List<Question> back = GiftReader.read(written, path, failures::add);
    boolean broken = back.size() != 1 || failures.stream().anyMatch(Problem::isError);
    if (broken || !right(back.get(0)).equals(right(question))) {
      problems.accept(
          Problem.error(
              path,
              question.position(),
              "gift-left-out",
              "this question can't be written as GIFT: " + named(question),
              "GIFT would make another question of it.",
              "change what it asks, or carry it over as JSON"));
      return false;
    }
    Question original = withoutCategory(question);
    if (!json(withoutCategory(back.get(0))).equals(json(original))) {
      reportLoss(
          question,
          "some of its space, or the weights of its answers, come back in another way",
          "look at it after the import");
    }
    return true;
  }

  /** What must not change: the kind of a question, and which of its answers are right. */
  private static String right(Question question) {
    String marks =
        question.task() instanceof Task.Choices choices
            ? choices.choices().stream().map(Choice::correct).toList().toString()
            : "";
    int count = question.task() instanceof Task.Matching matching ? matching.pairs().size() : 0;
    return question.task().kind() + marks + count;
  }

  private static Question withoutCategory(Question question) {
    return new Question(
        question.title(),
        question.text(),
        question.task(),
        question.feedback(),
        Optional.empty(),
        question.position());
  }

  private static String json(Question question) {
    return QuestionJson.of(List.of(question));
  }

  private void switchTo(Question question) {
    if (question.category().equals(category)) {
      return;
    }
    if (question.category().isEmpty()) {
      reportLoss(
          question,
          "it has no category and would be filed under the one before it",
          "put it before those that have one");
      return;
    }
    category = question.category();
    file.append("$CATEGORY: ").append(category.get().replaceAll("\\s+", " ")).append("\n\n");
  }

  private void reportLoss(Question question, String what, String fix) {
    problems.accept(
        Problem.warning(path, question.position(), LOST, named(question) + ": " + what, "", fix));
  }

  static String named(Question question) {
    String text = question.title().orElse(question.text().text()).replace('\n', ' ');
    return "\"" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "\"";
  }

  private String question(Question question) {
    StringBuilder written = new StringBuilder();
    question.title().ifPresent(it -> written.append("::").append(Escaped.make(it)).append("::"));
    written.append(text(question.text(), TextFormat.MOODLE));
    format = question.text().format();
    if (!(question.task() instanceof Task.Description)) {
      written.append('{').append(answers(question.task()));
      question.feedback().ifPresent(it -> written.append("####").append(text(it, format)));
      written.append('}');
    }
    return written.toString();
  }

  private String text(FormattedText text, TextFormat otherwise) {
    boolean named = text.format() != otherwise || UNSAFE_START.matcher(text.text()).matches();
    return (named ? "[" + text.format().word() + "]" : "") + Escaped.make(text.text());
  }

  private String answers(Task task) {
    StringBuilder written = new StringBuilder();
    if (task instanceof Task.Choices choices) {
      choices.choices().forEach(it -> line(written, choice(it, choices.several())));
    } else if (task instanceof Task.TrueFalse statement) {
      written.append(statement(statement));
    } else if (task instanceof Task.ShortText text) {
      text.answers().forEach(it -> line(written, answer(it)));
    } else if (task instanceof Task.Numbers numbers) {
      written.append('#');
      numbers.answers().forEach(it -> line(written, number(it)));
    } else if (task instanceof Task.Matching matching) {
      matching.pairs().forEach(it -> line(written, pair(it)));
    } else if (task instanceof Task.Ordering ordering) {
      written.append('>');
      ordering.items().forEach(it -> line(written, text(it, format)));
    }
    return written.indexOf("\n") < 0 ? written.toString() : written.append('\n').toString();
  }

  private static void line(StringBuilder written, String line) {
    written.append("\n\t").append(line);
  }

  /** The question with what each right answer counts where several are right and none says so. */
  private static Question weighted(Question question) {
    if (!(question.task() instanceof Task.Choices choices)) {
      return question;
    }
    long right = choices.choices().stream().filter(Choice::correct).count();
    boolean said = choices.choices().stream().anyMatch(choice -> choice.weight().isPresent());
    if (!choices.several() || said || right == 0) {
      return question;
    }
    BigDecimal share = HUNDRED.divide(BigDecimal.valueOf(right), 5, RoundingMode.DOWN);
    BigDecimal tidy = new BigDecimal(share.stripTrailingZeros().toPlainString());
    List<Choice> weighted = new ArrayList<>();
    for (Choice choice : choices.choices()) {
      Optional<BigDecimal> weight = choice.correct() ? Optional.of(tidy) : Optional.empty();
      weighted.add(new Choice(choice.text(), choice.correct(), weight, choice.feedback()));
    }
    return new Question(
        question.title(),
        question.text(),
        new Task.Choices(true, weighted),
        question.feedback(),
        question.category(),
        question.position());
  }

  private String choice(Choice choice, boolean several) {
    return (choice.correct() && !several ? "=" : "~")
        + weight(choice.weight())
        + text(choice.text(), format)
        + feedback(choice.feedback());
  }

  private static String weight(Optional<BigDecimal> weight) {
    return weight.map(it -> "%" + it.toPlainString() + "%").orElse("");
  }

  private String feedback(Optional<FormattedText> feedback) {
    return feedback.map(it -> "#" + text(it, format)).orElse("");
  }

  private String statement(Task.TrueFalse statement) {
    Optional<FormattedText> wrong = statement.correct() ? statement.onFalse() : statement.onTrue();
    Optional<FormattedText> right = statement.correct() ? statement.onTrue() : statement.onFalse();
    String both =
        right.isPresent() ? wrong.map(it -> text(it, format)).map(it -> "#" + it).orElse("#") : "";
    return (statement.correct() ? "TRUE" : "FALSE")
        + (right.isPresent() ? both : feedback(wrong))
        + feedback(right);
  }

  private String answer(TextAnswer answer) {
    boolean unsafe = answer.weight().isEmpty() && answer.text().matches("(?s)%[-+0-9.,]*%.*");
    return "="
        + (unsafe ? "%100%" : weight(answer.weight()))
        + Escaped.make(answer.text())
        + feedback(answer.feedback());
  }

  private String number(NumberAnswer answer) {
    String number =
        answer.number().map(BigDecimal::toPlainString).orElse(answer.correct() ? "*" : "");
    String tolerance =
        answer
            .tolerance()
            .filter(it -> answer.number().isPresent())
            .map(it -> ":" + it.toPlainString())
            .orElse("");
    return (answer.correct() ? "=" : "~")
        + weight(answer.weight())
        + number
        + tolerance
        + feedback(answer.feedback());
  }

  private String pair(Pair pair) {
    return "=" + text(pair.left(), format) + " -> " + Escaped.make(pair.right());
  }
}
