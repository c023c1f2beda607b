package org.attune.quiz.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attune.problem.Position;
import org.attune.quiz.KnowledgeCheck;
import org.attune.quiz.KnowledgeCheck.Choice;
import org.attune.quiz.Passage;
import org.attune.quiz.SelfAssessment;
import org.attune.quiz.SelfAssessment.Answer;
import org.attune.quiz.SelfAssessment.Band;
import org.attune.quiz.SelfAssessment.Item;
import org.attune.quiz.SelfAssessment.Method;
import org.attune.quiz.SelfAssessment.Scale;
import org.attune.quiz.SelfAssessment.Signpost;

/** Reads a whole quiz from the JSON that {@link ModelJson} writes. */
final class ModelJsonReader {
  private ModelJsonReader() {}

  static KnowledgeCheck check(JsonGroup json) {
    json.expect(Set.of("kind", "id", "title", "lang", "shuffle", "intro", "questions"));
    List<KnowledgeCheck.Question> questions = json.list("questions", ModelJsonReader::question);
    if (questions.isEmpty()) {
      json.fail(json.offset(), "a knowledge check needs a question", "");
    }
    return new KnowledgeCheck(
        json.neededText("id"),
        json.neededText("title"),
        json.neededText("lang"),
        json.flag("shuffle"),
        passage(json, "intro"),
        questions);
  }

  private static KnowledgeCheck.Question question(JsonGroup json) {
    json.expect(Set.of("id", "text", "context", "severalRight", "choices", "hint", "why"));
    List<Choice> choices = json.list("choices", ModelJsonReader::choice);
    if (choices.size() < 2) {
      json.fail(json.offset(), "a question needs two choices", "Found " + choices.size() + ".");
    }
    return new KnowledgeCheck.Question(
        json.neededText("id"),
        neededPassage(json, "text"),
        passage(json, "context"),
        json.flag("severalRight"),
        choices,
        passage(json, "hint"),
        passage(json, "why"),
        Position.START);
  }

  private static Choice choice(JsonGroup json) {
    json.expect(Set.of("text", "right", "feedback"));
    return new Choice(
        neededPassage(json, "text"), json.flag("right"), passage(json, "feedback"), Position.START);
  }

  /** Empty where there are too few answers to make one, which was reported. */
  static Optional<SelfAssessment> assessment(JsonGroup json) {
    json.expect(
        Set.of(
            "kind",
            "id",
            "title",
            "lang",
            "answers",
            "doesNotApply",
            "intro",
            "scales",
            "closing",
            "signposts",
            "permission"));
    List<Answer> answers = json.list("answers", ModelJsonReader::answer);
    if (answers.size() < 2) {
      json.fail(json.offset(), "a self-assessment needs two answers", "");
      return Optional.empty();
    }
    for (int i = 1; i < answers.size(); i++) {
      if (answers.get(i).value() != answers.get(0).value() + i) {
        json.fail(json.offset(), "the values of answers must rise by one", "");
        return Optional.empty();
      }
    }
    return Optional.of(
        new SelfAssessment(
            json.neededText("id"),
            json.neededText("title"),
            json.neededText("lang"),
            answers,
            json.text("doesNotApply"),
            passage(json, "intro"),
            json.list("scales", ModelJsonReader::scale),
            passage(json, "closing"),
            json.list("signposts", ModelJsonReader::signpost),
            json.text("permission")));
  }

  private static Answer answer(JsonGroup json) {
    json.expect(Set.of("value", "label"));
    return new Answer(json.whole("value"), json.neededText("label"));
  }

  private static Signpost signpost(JsonGroup json) {
    json.expect(Set.of("text", "destination"));
    String text = json.neededText("text");
    return new Signpost(new Passage(text, text), json.neededText("destination"), Position.START);
  }

  private static Scale scale(JsonGroup json) {
    json.expect(
        Set.of("id", "title", "intro", "score", "maySkip", "required", "items", "bands", "notes"));
    List<Item> items = json.list("items", ModelJsonReader::item);
    if (items.isEmpty()) {
      json.fail(json.offset(), "a scale needs an item", "");
    }
    return new Scale(
        json.neededText("id"),
        neededPassage(json, "title"),
        passage(json, "intro"),
        method(json),
        json.whole("maySkip"),
        items,
        json.list("bands", ModelJsonReader::band),
        passage(json, "notes"),
        Position.START);
  }

  private static Method method(JsonGroup json) {
    String word = json.neededText("score");
    if (!word.equals("mean") && !word.equals("sum")) {
      json.fail(json.offset(), "\"score\" must be mean or sum", "Found \"" + word + "\".");
    }
    return word.equals("sum") ? Method.SUM : Method.MEAN;
  }

  private static Item item(JsonGroup json) {
    json.expect(Set.of("id", "text", "reversed"));
    return new Item(
        json.neededText("id"), neededPassage(json, "text"), json.flag("reversed"), Position.START);
  }

  private static Band band(JsonGroup json) {
    json.expect(Set.of("label", "from", "to", "feedback", "sentences"));
    return new Band(
        json.neededText("label"),
        json.whole("from"),
        json.whole("to"),
        passage(json, "feedback"),
        json.list("sentences", ModelJsonReader::passage),
        Position.START);
  }

  private static Passage passage(JsonGroup json, String key) {
    return json.group(key).map(ModelJsonReader::passage).orElse(Passage.NONE);
  }

  private static Passage neededPassage(JsonGroup json, String key) {
    Passage passage = passage(json, key);
    if (passage.isEmpty()) {
      json.fail(json.offset(), "\"" + key + "\" is missing", "");
    }
    return passage;
  }

  private static Passage passage(JsonGroup json) {
    json.expect(Set.of("text", "html"));
    return new Passage(json.neededText("html"), json.text("text").orElse(""));
  }
}
