package org.attune.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attune.quiz.Passage;
import org.attune.quiz.ScoreTable;
import org.attune.quiz.SelfAssessment;
import org.attune.quiz.SelfAssessment.Band;
import org.attune.quiz.SelfAssessment.Item;
import org.attune.quiz.SelfAssessment.Method;
import org.attune.quiz.SelfAssessment.Scale;
import org.attune.quiz.SelfAssessment.Signpost;

/** A self-assessment for its template. The keys are listed at {@link QuizView}. */
final class AssessmentView {
  private final SelfAssessment quiz;
  private final InterfaceText text;

  AssessmentView(SelfAssessment quiz, InterfaceText text) {
    this.quiz = quiz;
    this.text = text;
  }

  Map<String, Object> page() {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("kind", "self-assessment");
    page.put("id", quiz.id());
    page.put("title", quiz.title());
    page.put("intro", quiz.intro().html());
    page.put("intro_text", quiz.intro().text());
    page.put("closing", quiz.closing().html());
    page.put("answers", quiz.answers().stream().map(AssessmentView::answer).toList());
    quiz.doesNotApply().ifPresent(label -> page.put("does_not_apply", Typeset.label(label)));
    page.put("count", quiz.scales().stream().mapToInt(scale -> scale.items().size()).sum());
    page.put("scales", scales());
    page.put(
        "signposts", quiz.signposts().stream().map(Signpost::link).map(Passage::html).toList());
    quiz.permission().ifPresent(permission -> page.put("permission", permission));
    page.put("table", new ScriptTable(quiz, text).json());
    return page;
  }

  private static Map<String, Object> answer(SelfAssessment.Answer answer) {
    return Map.of("value", answer.value(), "label", Typeset.label(answer.label()));
  }

  private List<Map<String, Object>> scales() {
    List<Map<String, Object>> scales = new ArrayList<>();
    int number = 1;
    for (Scale scale : quiz.scales()) {
      scales.add(scale(scale, number));
      number += scale.items().size();
    }
    return scales;
  }

  private Map<String, Object> scale(Scale scale, int firstNumber) {
    ScoringKey key = new ScoringKey(quiz, scale, firstNumber, text);
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("id", scale.id());
    view.put("title", scale.title().html());
    view.put("title_text", scale.title().text());
    view.put("intro", scale.intro().html());
    view.put("notes", scale.notes().html());
    view.put("items", items(scale, firstNumber));
    view.put("bands", bands(scale, key));
    view.put("key", Map.of("steps", key.steps()));
    return view;
  }

  private static List<Map<String, Object>> items(Scale scale, int firstNumber) {
    List<Map<String, Object>> items = new ArrayList<>();
    for (Item item : scale.items()) {
      items.add(
          Map.of(
              "id", item.id(),
              "number", firstNumber + items.size(),
              "text", item.text().html(),
              "reversed", item.reversed()));
    }
    return items;
  }

  private List<Map<String, Object>> bands(Scale scale, ScoringKey key) {
    List<Map<String, Object>> bands = new ArrayList<>();
    for (Band band : scale.bands()) {
      int index = bands.size();
      bands.add(
          Map.of(
              "index", index,
              "label", Typeset.label(band.label()),
              "feedback", band.feedback().html(),
              "caution", cautions(scale, band),
              "sentences", band.sentences().stream().map(AssessmentView::sentence).toList(),
              "ranges", key.ranges(index)));
    }
    return bands;
  }

  private static Map<String, Object> sentence(Passage sentence) {
    return Map.of("html", sentence.html(), "text", sentence.text());
  }

  /**
   * What feedback must end with and its author left out: below the middle that it is one moment,
   * above the middle that feeling close does not show that someone is acting well.
   */
  private List<String> cautions(Scale scale, Band band) {
    List<String> cautions = new ArrayList<>();
    int count = scale.method() == Method.MEAN ? 1 : scale.items().size();
    int middleTwice = (quiz.lowest() + quiz.highest()) * count;
    if (band.from() * 2 < middleTwice) {
      add(cautions, "quiz_low_caution", band);
    }
    if (band.to() * 2 > middleTwice) {
      add(cautions, "quiz_high_caution", band);
    }
    return cautions;
  }

  private void add(List<String> cautions, String key, Band band) {
    String said = band.feedback().text().toLowerCase(Locale.ROOT);
    if (!said.contains(text.get(key + "_sign").toLowerCase(Locale.ROOT))) {
      cautions.add(text.get(key));
    }
  }

  /** The rows of a scale's table, for the script and the key. */
  static ScoreTable table(SelfAssessment quiz, Scale scale) {
    return ScoreTable.of(quiz, scale);
  }
}
