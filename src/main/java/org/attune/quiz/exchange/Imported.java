package org.attune.quiz.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.attune.json.Json;
import org.attune.json.JsonReader;
import org.attune.problem.Problem;
import org.attune.quiz.KnowledgeCheck;
import org.attune.quiz.SelfAssessment;

/**
 * What a file in one of the forms of this package holds.
 *
 * @param listed questions that came as a list, of all kinds
 * @param check a knowledge check that came as a whole
 * @param assessment a self-assessment
 */
public record Imported(
    List<Question> listed, Optional<KnowledgeCheck> check, Optional<SelfAssessment> assessment) {
  public Imported {
    listed = List.copyOf(listed);
  }

  /** Reads GIFT. */
  public static Imported gift(String text, String path, Consumer<Problem> problems) {
    return of(GiftReader.read(text, path, problems));
  }

  /** Reads JSON: a list of questions, or a whole quiz. */
  public static Imported json(String text, String path, Consumer<Problem> problems) {
    TextPlaces places = new TextPlaces(path, text, problems);
    try {
      Json json = JsonReader.read(text);
      if (json instanceof Json.Array list) {
        return of(new QuestionJsonReader(places).read(list));
      } else if (json instanceof Json.Members members) {
        return whole(new JsonGroup(members, places), places);
      }
      places.error(
          json.offset(),
          "quiz-json",
          "the file holds no questions",
          "Found " + json.kindName() + ", expected a list of questions or a whole quiz.",
          "write it as attune quiz import --format json does");
    } catch (JsonReader.Broken e) {
      places.error(
          e.offset(),
          "quiz-json",
          "the file is not JSON: " + e.getMessage(),
          "",
          "correct this place; a file of GIFT must not be named .json");
    }
    return of(List.of());
  }

  private static Imported of(List<Question> questions) {
    return new Imported(questions, Optional.empty(), Optional.empty());
  }

  /** A whole quiz, only where nothing in it is wrong. */
  private static Imported whole(JsonGroup json, TextPlaces places) {
    String kind = json.neededText("kind");
    if (kind.equals("knowledge-check")) {
      KnowledgeCheck check = ModelJsonReader.check(json);
      return !places.sound()
          ? of(List.of())
          : new Imported(List.of(), Optional.of(check), Optional.empty());
    }
    if (kind.equals("self-assessment")) {
      Optional<SelfAssessment> assessment = ModelJsonReader.assessment(json);
      return new Imported(List.of(), Optional.empty(), assessment.filter(it -> places.sound()));
    }
    json.fail(
        json.offset(),
        "there is no kind of quiz \"" + kind + "\"",
        "Expected knowledge-check or self-assessment.");
    return of(List.of());
  }

  /**
   * Its questions, of all kinds; none of a self-assessment.
   *
   * @param problems gets a warning for each thing of a knowledge check that is lost
   */
  public List<Question> questions(String path, Consumer<Problem> problems) {
    return check.map(it -> CheckQuestions.of(it, path, problems)).orElse(listed);
  }

  /**
   * The Markdown files that it makes.
   *
   * @param title of questions that have no category
   * @param problems gets a warning or an error for each thing that is lost
   * @return texts by title
   */
  public Map<String, String> markdown(
      String title, MarkdownText markdown, String path, Consumer<Problem> problems) {
    Map<String, String> files = new LinkedHashMap<>();
    if (check.isPresent()) {
      KnowledgeCheck whole = check.get();
      files.put(whole.title(), new QuizMarkdown(markdown, whole.lang()).of(whole));
    } else if (assessment.isPresent()) {
      SelfAssessment whole = assessment.get();
      files.put(whole.title(), new QuizMarkdown(markdown, whole.lang()).of(whole));
    } else {
      files.putAll(QuestionDrafts.of(listed, title, markdown, path, problems));
    }
    return files;
  }
}
