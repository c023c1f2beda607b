package org.attune.quiz.exchange;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.attune.json.Json;
import org.attune.json.JsonReader;
import org.attune.json.JsonText;
import org.attune.problem.Nearest;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.quiz.Scoring;
import org.attune.quiz.Scoring.Result;
import org.attune.quiz.Scoring.ScaleScore;
import org.attune.quiz.SelfAssessment;
import org.attune.quiz.SelfAssessment.Item;

/** Scores sets of answers that come as JSON, and writes what came out as JSON. */
public final class AnswerScorer {
  private static final String RULE = "answers-json";

  private final SelfAssessment quiz;
  private final Set<String> ids = new HashSet<>();

  /** A scorer for one quiz. */
  public AnswerScorer(SelfAssessment quiz) {
    this.quiz = quiz;
    quiz.scales().forEach(scale -> scale.items().stream().map(Item::id).forEach(ids::add));
  }

  /**
   * What one set of answers comes to.
   *
   * @param json {@code {"bond1": 4, "bond2": null}}: by item id the answer's value as counted from
   *     the quiz's first; null or absent is open or does not apply
   * @param path where the text comes from, for problems
   * @param firstLine the line there that it begins in, from 1
   * @return each scale's score; empty where a problem was reported
   */
  public Optional<List<ScaleScore>> score(
      String json, String path, int firstLine, Consumer<Problem> problems) {
    return new Reading(json, path, firstLine, problems)
        .answers()
        .map(answers -> Scoring.score(quiz, answers));
  }

  /** Scores as one line of JSON, without its end. */
  public static String json(List<ScaleScore> scores) {
    JsonText json = new JsonText().beginGroup().key("scales").beginList();
    for (ScaleScore score : scores) {
      Optional<Result> result = score.result();
      json.beginGroup().key("id").value(score.scale().id());
      json.key("answered").value(score.answered());
      json.key("required").value(score.required());
      json.key("score").value(result.map(Result::score).orElse(null));
      json.key("rounded").value(result.map(Result::rounded).orElse(null));
      writeBand(json, score, result.map(found -> found.band().orElse(-1)).orElse(-1));
      json.endGroup();
    }
    return json.endList().endGroup().toString();
  }

  private static void writeBand(JsonText json, ScaleScore score, int band) {
    if (band < 0) {
      json.key("band").none().key("feedback").none();
    } else {
      json.key("band").value(band);
      json.key("feedback").value(score.scale().bands().get(band).feedback().text());
    }
  }

  /** One text on its way to answers. */
  private final class Reading {
    private final String json;
    private final String path;
    private final int firstLine;
    private final Consumer<Problem> problems;
    private boolean sound = true;

    Reading(String json, String path, int firstLine, Consumer<Problem> problems) {
      this.json = json;
      this.path = path;
      this.firstLine = firstLine;
      this.problems = problems;
    }

    Optional<Map<String, Integer>> answers() {
      Map<String, Integer> answers = new HashMap<>();
      try {
        Json read = JsonReader.read(json);
        if (read instanceof Json.Members members) {
          members.repeated().forEach(this::reportRepeated);
          members.members().forEach((id, value) -> take(id, value, members, answers));
        } else {
          report(
              read.offset(),
              "answers must stand in a group of keys",
              "Found " + read.kindName() + ".",
              "write {\"" + example() + "\": " + quiz.highest() + "}");
        }
      } catch (JsonReader.Broken e) {
        report(
            e.offset(),
            "the answers are not JSON: " + e.getMessage(),
            "",
            "write {\"" + example() + "\": " + quiz.highest() + "}");
      }
      return sound ? Optional.of(answers) : Optional.empty();
    }

    private void take(String id, Json value, Json.Members all, Map<String, Integer> answers) {
      if (!ids.contains(id)) {
        report(
            all.keys().getOrDefault(id, all.offset()),
            "this quiz has no item \"" + id + "\"",
            "An item's id is its scale's id and its number from 1, as in " + example() + ".",
            Nearest.to(id, ids)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("take it out; attune quiz show lists the ids"));
        return;
      }
      if (value instanceof Json.Word word && word.text().equals("null")) {
        return;
      }
      Optional<Integer> answer = whole(value);
      if (answer.isPresent()) {
        answers.put(id, answer.get());
      } else {
        reportValue(id, value);
      }
    }

    /** A whole number that is one of the answers; 4.0 is one, 4.5 and "4" are not. */
    private Optional<Integer> whole(Json value) {
      if (!(value instanceof Json.Numeral number) || number.text().length() > 20) {
        return Optional.empty();
      }
      BigDecimal exact = new BigDecimal(number.text());
      if (exact.compareTo(BigDecimal.valueOf(quiz.lowest())) < 0
          || exact.compareTo(BigDecimal.valueOf(quiz.highest())) > 0
          || exact.compareTo(BigDecimal.valueOf(exact.intValue())) != 0) {
        return Optional.empty();
      }
      return Optional.of(exact.intValue());
    }

    private void reportValue(String id, Json value) {
      String found = value instanceof Json.Numeral number ? shortened(number.text()) : kind(value);
      report(
          value.offset(),
          "the answer to \"" + id + "\" is none of this quiz's answers",
          "Found "
              + found
              + ", expected a whole number from "
              + quiz.lowest()
              + " to "
              + quiz.highest()
              + ", or null.",
          "write the answer's number, or null where it is open or does not apply");
    }

    private static String kind(Json value) {
      return value instanceof Json.Text text
          ? "text, \"" + shortened(text.text()) + "\""
          : value.kindName();
    }

    private static String shortened(String text) {
      return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private void reportRepeated(String id, int offset) {
      report(
          offset,
          "the answer to \"" + id + "\" stands there twice",
          "",
          "keep the one that is meant");
    }

    private String example() {
      return quiz.scales().get(0).items().get(0).id();
    }

    private void report(int offset, String message, String detail, String fix) {
      sound = false;
      problems.accept(Problem.error(path, position(offset), RULE, message, detail, fix));
    }

    private Position position(int offset) {
      int end = Math.min(offset, json.length());
      int lineStart = json.lastIndexOf('\n', end - 1) + 1;
      long line = json.substring(0, lineStart).chars().filter(c -> c == '\n').count();
      return new Position(firstLine + (int) line, end - lineStart + 1);
    }
  }
}
