package org.attune.quiz.exchange;

import org.attune.json.JsonText;
import org.attune.quiz.KnowledgeCheck;
import org.attune.quiz.Passage;
import org.attune.quiz.SelfAssessment;
import org.attune.quiz.SelfAssessment.Band;
import org.attune.quiz.SelfAssessment.Scale;

/** Writes a whole quiz as one line of JSON: all that its Markdown says. */
public final class ModelJson {
  private final JsonText json = new JsonText();

  private ModelJson() {}

  /** A self-assessment. */
  public static String of(SelfAssessment quiz) {
    ModelJson model = new ModelJson();
    model.write(quiz);
    return model.json.toString();
  }

  /** A knowledge check. */
  public static String of(KnowledgeCheck check) {
    ModelJson model = new ModelJson();
    model.write(check);
    return model.json.toString();
  }

  private void write(SelfAssessment quiz) {
    begin("self-assessment", quiz.id(), quiz.title(), quiz.lang());
    json.key("answers").beginList();
    quiz.answers()
        .forEach(
            answer ->
                json.beginGroup()
                    .key("value")
                    .value(answer.value())
                    .key("label")
                    .value(answer.label())
                    .endGroup());
    json.endList();
    json.key("doesNotApply").value(quiz.doesNotApply().orElse(null));
    passage("intro", quiz.intro());
    json.key("scales").beginList();
    quiz.scales().forEach(this::write);
    json.endList();
    passage("closing", quiz.closing());
    json.key("signposts").beginList();
    quiz.signposts()
        .forEach(
            link -> {
              json.beginGroup().key("text").value(link.link().text());
              json.key("destination").value(link.destination()).endGroup();
            });
    json.endList();
    json.key("permission").value(quiz.permission().orElse(null)).endGroup();
  }

  private void begin(String kind, String id, String title, String lang) {
    json.beginGroup().key("kind").value(kind).key("id").value(id);
    json.key("title").value(title).key("lang").value(lang);
  }

  private void write(Scale scale) {
    json.beginGroup().key("id").value(scale.id());
    passage("title", scale.title());
    passage("intro", scale.intro());
    json.key("score").value(scale.method() == SelfAssessment.Method.MEAN ? "mean" : "sum");
    json.key("maySkip").value(scale.maySkip()).key("required").value(scale.required());
    json.key("items").beginList();
    scale
        .items()
        .forEach(
            item -> {
              json.beginGroup().key("id").value(item.id());
              passage("text", item.text());
              json.key("reversed").value(item.reversed()).endGroup();
            });
    json.endList();
    json.key("bands").beginList();
    scale.bands().forEach(this::write);
    json.endList();
    passage("notes", scale.notes());
    json.endGroup();
  }

  private void write(Band band) {
    json.beginGroup().key("label").value(band.label());
    json.key("from").value(band.from()).key("to").value(band.to());
    passage("feedback", band.feedback());
    json.key("sentences").beginList();
    band.sentences().forEach(this::passage);
    json.endList().endGroup();
  }

  private void write(KnowledgeCheck check) {
    begin("knowledge-check", check.id(), check.title(), check.lang());
    json.key("shuffle").value(check.shuffle());
    passage("intro", check.intro());
    json.key("questions").beginList();
    check.questions().forEach(this::write);
    json.endList().endGroup();
  }

  private void write(KnowledgeCheck.Question question) {
    json.beginGroup().key("id").value(question.id());
    passage("text", question.text());
    passage("context", question.context());
    json.key("severalRight").value(question.severalRight());
    json.key("choices").beginList();
    question
        .choices()
        .forEach(
            choice -> {
              json.beginGroup();
              passage("text", choice.text());
              json.key("right").value(choice.right());
              passage("feedback", choice.feedback());
              json.endGroup();
            });
    json.endList();
    passage("hint", question.hint());
    passage("why", question.why());
    json.endGroup();
  }

  private void passage(String key, Passage passage) {
    json.key(key);
    passage(passage);
  }

  /** Text as it reads and as HTML; null for none. */
  private void passage(Passage passage) {
    if (passage.isEmpty()) {
      json.none();
    } else {
      json.beginGroup().key("text").value(passage.text());
      json.key("html").value(passage.html()).endGroup();
    }
  }
}
