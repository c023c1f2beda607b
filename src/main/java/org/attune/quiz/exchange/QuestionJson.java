package org.attune.quiz.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.attune.json.JsonText;
import org.attune.quiz.exchange.Task.Choice;
import org.attune.quiz.exchange.Task.NumberAnswer;
import org.attune.quiz.exchange.Task.Pair;
import org.attune.quiz.exchange.Task.TextAnswer;

/** Writes questions of all kinds as a list in JSON, one object a question. */
public final class QuestionJson {
  private final JsonText json = new JsonText();
  private TextFormat format = TextFormat.MOODLE;

  private QuestionJson() {}

  /** The list, in one line without its end. */
  public static String of(List<Question> questions) {
    QuestionJson list = new QuestionJson();
    list.json.beginList();
    questions.forEach(list::write);
    return list.json.endList().toString();
  }

  private void write(Question question) {
    format = question.text().format();
    json.beginGroup().key("kind").value(question.task().kind());
    json.key("title").value(question.title().orElse(null));
    json.key("text").value(question.text().text()).key("textFormat").value(format.word());
    write(question.task());
    feedback(question.feedback());
    json.key("category").value(question.category().orElse(null)).endGroup();
  }

  private void write(Task task) {
    if (task instanceof Task.Choices choices) {
      list("choices", choices.choices(), this::write);
    } else if (task instanceof Task.TrueFalse statement) {
      write(statement);
    } else if (task instanceof Task.ShortText text) {
      list("answers", text.answers(), this::write);
    } else if (task instanceof Task.Numbers numbers) {
      list("answers", numbers.answers(), this::write);
    } else if (task instanceof Task.Matching matching) {
      list("pairs", matching.pairs(), this::write);
    } else if (task instanceof Task.Ordering ordering) {
      list("answers", ordering.items(), item -> text("text", item));
    }
  }

  private interface Writer<T> {
    void write(T value);
  }

  private <T> void list(String key, List<T> values, Writer<T> writer) {
    json.key(key).beginList();
    for (T value : values) {
      json.beginGroup();
      writer.write(value);
      json.endGroup();
    }
    json.endList();
  }

  private void write(Choice choice) {
    text("text", choice.text());
    json.key("correct").value(choice.correct());
    weight(choice.weight());
    feedback(choice.feedback());
  }

  /** The two answers stand there only where something is said to one of them. */
  private void write(Task.TrueFalse statement) {
    json.key("correct").value(statement.correct());
    if (statement.onTrue().isPresent() || statement.onFalse().isPresent()) {
      FormattedText yes = new FormattedText(format, "True");
      FormattedText no = new FormattedText(format, "False");
      list(
          "choices",
          List.of(
              new Choice(yes, statement.correct(), Optional.empty(), statement.onTrue()),
              new Choice(no, !statement.correct(), Optional.empty(), statement.onFalse())),
          this::write);
    }
  }

  private void write(TextAnswer answer) {
    json.key("text").value(answer.text());
    weight(answer.weight());
    feedback(answer.feedback());
  }

  private void write(NumberAnswer answer) {
    if (answer.number().isPresent()) {
      json.key("number").value(answer.number().get());
    } else {
      json.key("text").value("*");
    }
    json.key("tolerance").value(answer.tolerance().orElse(null));
    if (!answer.correct()) {
      json.key("correct").value(false);
    }
    weight(answer.weight());
    feedback(answer.feedback());
  }

  private void write(Pair pair) {
    text("left", pair.left());
    json.key("right").value(pair.right());
  }

  private void weight(Optional<BigDecimal> weight) {
    json.key("weight").value(weight.orElse(null));
  }

  private void feedback(Optional<FormattedText> feedback) {
    if (feedback.isPresent()) {
      text("feedback", feedback.get());
    } else {
      json.key("feedback").none();
    }
  }

  /** A text; its format only where it is another than the question's. */
  private void text(String key, FormattedText text) {
    json.key(key).value(text.text());
    if (text.format() != format) {
      json.key(key + "Format").value(text.format().word());
    }
  }
}
