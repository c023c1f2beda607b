package org.attune.view;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attune.quiz.Fingerprint;
import org.attune.quiz.ScoreTable;
import org.attune.quiz.SelfAssessment;
import org.attune.quiz.SelfAssessment.Item;
import org.attune.quiz.SelfAssessment.Scale;

/**
 * What a self-assessment's script needs: the scoring as tables, so that it only adds up and looks
 * up, and its words.
 */
final class ScriptTable {
  private static final String WORDS = "quiz_script_";
  private static final String KEPT_WORDS = "quiz_kept_";

  private final SelfAssessment quiz;
  private final InterfaceText text;

  ScriptTable(SelfAssessment quiz, InterfaceText text) {
    this.quiz = quiz;
    this.text = text;
  }

  /** JSON text that can stand inside a script element. */
  String json() {
    String answers =
        quiz.answers().stream()
            .map(answer -> string(Typeset.label(answer.label())))
            .collect(Collectors.joining(","));
    String scales = quiz.scales().stream().map(this::scale).collect(Collectors.joining(","));
    return "{\"first\":"
        + quiz.lowest()
        + ",\"answers\":["
        + answers
        + "],\"scales\":["
        + scales
        + "],\"words\":{"
        + words(WORDS)
        + "}}";
  }

  /** The same for the script that lays kept days side by side. */
  String keptJson() {
    String titles =
        quiz.scales().stream()
            .map(scale -> string(scale.id()) + ":" + string(scale.title().text()))
            .collect(Collectors.joining(","));
    return "{\"quiz\":"
        + string(quiz.id())
        + ",\"wording\":"
        + string(Fingerprint.of(quiz))
        + ",\"titles\":{"
        + titles
        + "},\"words\":{\"date_pattern\":"
        + string(text.get("date_pattern"))
        + ",\"months\":"
        + string(text.get("months"))
        + ","
        + words(KEPT_WORDS)
        + "}}";
  }

  private String scale(Scale scale) {
    String items = scale.items().stream().map(ScriptTable::item).collect(Collectors.joining(","));
    ScoreTable table = AssessmentView.table(quiz, scale);
    String rows =
        table.rows().stream()
            .map(row -> row.starts().toString().replace(" ", ""))
            .collect(Collectors.joining(","));
    return "{\"id\":"
        + string(scale.id())
        + ",\"items\":["
        + items
        + "],\"required\":"
        + table.required()
        + ",\"starts\":["
        + rows
        + "]}";
  }

  private static String item(Item item) {
    return "[" + string(item.id()) + "," + (item.reversed() ? 1 : 0) + "]";
  }

  private String words(String prefix) {
    Map<String, String> words = new TreeMap<>();
    text.words()
        .forEach(
            (key, word) -> {
              if (key.startsWith(prefix)) {
                words.put(key.substring(prefix.length()), word);
              }
            });
    return words.entrySet().stream()
        .map(word -> string(word.getKey()) + ":" + string(word.getValue()))
        .collect(Collectors.joining(","));
  }

  private static String string(String words) {
    return ScriptJson.string(words);
  }
}
