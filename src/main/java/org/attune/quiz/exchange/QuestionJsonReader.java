package org.attune.quiz.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attune.json.Json;
import org.attune.quiz.exchange.Task.Choice;
import org.attune.quiz.exchange.Task.NumberAnswer;
import org.attune.quiz.exchange.Task.Pair;
import org.attune.quiz.exchange.Task.TextAnswer;

/** Reads the questions that {@link QuestionJson} writes; a key that is not known is an error. */
final class QuestionJsonReader {
  private static final String RULE = "question-json";
  private static final Set<String> COMMON =
      Set.of("kind", "title", "text", "textFormat", "feedback", "feedbackFormat", "category");

  /** What each kind has beside the common keys. */
  private static final Map<String, Set<String>> KINDS =
      Map.of(
          "single-choice", Set.of("choices"),
          "multiple-choice", Set.of("choices"),
          "true-false", Set.of("correct", "choices"),
          "short-text", Set.of("answers"),
          "number", Set.of("answers"),
          "matching", Set.of("pairs"),
          "ordering", Set.of("answers"),
          "essay", Set.of(),
          "description", Set.of());

  private final TextPlaces places;
  private TextFormat format = TextFormat.MOODLE;
  private boolean sound = true;

  QuestionJsonReader(TextPlaces places) {
    this.places = places;
  }

  List<Question> read(Json.Array list) {
    List<Question> questions = new ArrayList<>();
    for (Json value : list.values()) {
      sound = true;
      Optional<Question> question = question(value);
      question.filter(it -> sound).ifPresent(questions::add);
    }
    return questions;
  }

  private Optional<Question> question(Json value) {
    if (!(value instanceof Json.Members members)) {
      fail(value, "a question must be a group of keys", "Found " + value.kindName() + ".");
      return Optional.empty();
    }
    String kind = text(members, "kind").orElse("");
    if (!KINDS.containsKey(kind)) {
      fail(
          members.find("kind").orElse(members),
          kind.isEmpty() ? "a question has no kind" : "there is no kind \"" + kind + "\"",
          "Expected one of " + String.join(", ", new TreeSet<>(KINDS.keySet())) + ".");
      return Optional.empty();
    }
    checkKeys(members, union(COMMON, KINDS.getOrDefault(kind, Set.of())));
    FormattedText text = formatted(members, "text", TextFormat.MOODLE).orElseGet(this::nothing);
    format = text.format();
    return Optional.of(
        new Question(
            text(members, "title"),
            text,
            task(kind, members),
            formatted(members, "feedback", format),
            text(members, "category"),
            places.at(members.offset())));
  }

  private FormattedText nothing() {
    return new FormattedText(TextFormat.MOODLE, "");
  }

  private Task task(String kind, Json.Members members) {
    return switch (kind) {
      case "single-choice", "multiple-choice" ->
          new Task.Choices(kind.startsWith("multiple"), choices(members, 2));
      case "true-false" -> statement(members);
      case "short-text" -> new Task.ShortText(list(members, "answers", 1, this::textAnswer));
      case "number" -> new Task.Numbers(list(members, "answers", 1, this::number));
      case "matching" -> new Task.Matching(list(members, "pairs", 1, this::pair));
      case "ordering" -> new Task.Ordering(list(members, "answers", 2, this::item));
      case "essay" -> new Task.Essay();
      default -> new Task.Description();
    };
  }

  private List<Choice> choices(Json.Members members, int least) {
    return list(members, "choices", least, this::choice);
  }

  private interface Reader<T> {
    T read(Json.Members members);
  }

  private <T> List<T> list(Json.Members members, String key, int least, Reader<T> reader) {
    List<T> values = new ArrayList<>();
    Json value = members.find(key).orElse(new Json.Array(List.of(), members.offset()));
    if (!(value instanceof Json.Array array)) {
      fail(value, "\"" + key + "\" must be a list", "Found " + value.kindName() + ".");
      return values;
    }
    for (Json one : array.values()) {
      if (one instanceof Json.Members group) {
        values.add(reader.read(group));
      } else {
        fail(one, "each of \"" + key + "\" must be a group of keys", "");
      }
    }
    if (array.values().size() < least) {
      fail(value, "\"" + key + "\" has too few entries", "Expected at least " + least + ".");
    }
    return values;
  }

  private Choice choice(Json.Members members) {
    checkKeys(
        members, Set.of("text", "textFormat", "correct", "weight", "feedback", "feedbackFormat"));
    return new Choice(
        needed(members, "text"),
        flag(members).orElse(false),
        number(members, "weight"),
        formatted(members, "feedback", format));
  }

  private Task statement(Json.Members members) {
    Optional<Boolean> correct = flag(members);
    if (correct.isEmpty()) {
      fail(members, "a true-false question needs \"correct\"", "Expected true or false.");
    }
    List<Choice> choices = members.find("choices").isEmpty() ? List.of() : choices(members, 2);
    return new Task.TrueFalse(
        correct.orElse(false),
        choices.size() < 2 ? Optional.empty() : choices.get(0).feedback(),
        choices.size() < 2 ? Optional.empty() : choices.get(1).feedback());
  }

  private TextAnswer textAnswer(Json.Members members) {
    checkKeys(members, Set.of("text", "weight", "feedback", "feedbackFormat"));
    return new TextAnswer(
        needed(members, "text").text(),
        number(members, "weight"),
        formatted(members, "feedback", format));
  }

  private NumberAnswer number(Json.Members members) {
    checkKeys(
        members,
        Set.of("number", "text", "tolerance", "correct", "weight", "feedback", "feedbackFormat"));
    Optional<BigDecimal> number = number(members, "number");
    if (number.isEmpty() && text(members, "text").filter("*"::equals).isEmpty()) {
      fail(members, "an answer has no number", "Expected \"number\", or \"text\": \"*\" for any.");
    }
    return new NumberAnswer(
        number,
        number.isEmpty()
            ? Optional.empty()
            : number(members, "tolerance").or(() -> Optional.of(BigDecimal.ZERO)),
        flag(members).orElse(true),
        number(members, "weight"),
        formatted(members, "feedback", format));
  }

  private Pair pair(Json.Members members) {
    checkKeys(members, Set.of("left", "leftFormat", "right"));
    return new Pair(
        formatted(members, "left", format).orElseGet(this::nothing),
        needed(members, "right").text());
  }

  private FormattedText item(Json.Members members) {
    checkKeys(members, Set.of("text", "textFormat"));
    return needed(members, "text");
  }

  private FormattedText needed(Json.Members members, String key) {
    Optional<FormattedText> text = formatted(members, key, format);
    if (text.isEmpty() || text.get().text().isEmpty()) {
      fail(members, "\"" + key + "\" is missing or empty", "");
    }
    return text.orElseGet(this::nothing);
  }

  private Optional<FormattedText> formatted(
      Json.Members members, String key, TextFormat otherwise) {
    Optional<String> named = text(members, key + "Format");
    Optional<TextFormat> known = named.flatMap(TextFormat::of);
    if (named.isPresent() && known.isEmpty()) {
      fail(
          members.find(key + "Format").orElse(members),
          "there is no text format \"" + named.get() + "\"",
          "Expected moodle, html, markdown or plain.");
    }
    return text(members, key).map(text -> new FormattedText(known.orElse(otherwise), text));
  }

  private Optional<String> text(Json.Members members, String key) {
    Optional<Json> value = members.find(key).filter(it -> !isNull(it));
    if (value.isPresent() && !(value.get() instanceof Json.Text)) {
      fail(value.get(), "\"" + key + "\" must be text", "Found " + value.get().kindName() + ".");
    }
    return value.filter(Json.Text.class::isInstance).map(it -> ((Json.Text) it).text());
  }

  private Optional<Boolean> flag(Json.Members members) {
    Optional<Json> value = members.find("correct").filter(it -> !isNull(it));
    if (value.isPresent() && !(value.get() instanceof Json.Word)) {
      fail(
          value.get(),
          "\"correct\" must be true or false",
          "Found " + value.get().kindName() + ".");
    }
    return value
        .filter(Json.Word.class::isInstance)
        .map(it -> ((Json.Word) it).text().equals("true"));
  }

  private Optional<BigDecimal> number(Json.Members members, String key) {
    Optional<Json> value = members.find(key).filter(it -> !isNull(it));
    Optional<BigDecimal> number =
        value
            .filter(Json.Numeral.class::isInstance)
            .flatMap(it -> Decimals.read(((Json.Numeral) it).text()));
    boolean beyond =
        key.equals("weight")
            && number.filter(it -> it.abs().compareTo(BigDecimal.valueOf(100)) > 0).isPresent();
    if ((value.isPresent() && number.isEmpty()) || beyond) {
      fail(
          value.orElse(members),
          "\"" + key + "\" must be a number" + (beyond ? " from -100 to 100" : ""),
          "");
    }
    return number;
  }

  private static boolean isNull(Json value) {
    return value instanceof Json.Word word && word.text().equals("null");
  }

  private void checkKeys(Json.Members members, Set<String> known) {
    sound &= JsonGroup.expect(members, known, places, RULE);
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> both = new TreeSet<>(one);
    both.addAll(other);
    return both;
  }

  private void fail(Json at, String message, String detail) {
    sound = false;
    places.error(
        at.offset(),
        RULE,
        message,
        detail,
        "write it as attune quiz import --format json does; the question is left out");
  }
}
