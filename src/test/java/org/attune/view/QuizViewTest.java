package org.attune.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.attune.quiz.QuizFile;
import org.attune.quiz.Samples;
import org.attune.quiz.SelfAssessment;
import org.junit.jupiter.api.Test;

class QuizViewTest {
  private static final InterfaceText TEXT = InterfaceText.of("en");

  @Test
  void numbersItemsThroughTheQuiz() {
    List<Map<String, Object>> pace = maps(scales(Samples.ASSESSMENT).get(1).get("items"));

    assertThat(pace).extracting(item -> item.get("number")).containsExactly(4, 5);
    assertThat(pace).extracting(item -> item.get("id")).containsExactly("pace1", "pace2");
  }

  @Test
  void givesTheScriptWholeSumsOnly() {
    String table = (String) page(Samples.ASSESSMENT).get("table");

    assertThat(table)
        .startsWith(
            "{\"first\":1,\"answers\":[\"Not at all\",\"A little\",\"Somewhat\",\"Mostly\","
                + "\"Completely\"],\"scales\":[{\"id\":\"bond\",\"items\":[[\"bond1\",0],"
                + "[\"bond2\",0],[\"bond3\",1]],\"required\":2,\"starts\":[[5,7],[8,11]]},");
  }

  @Test
  void keepsTheTableInsideItsScriptElement() {
    String text = Samples.ASSESSMENT.replace("Completely", "</script><!--");

    assertThat((String) page(text).get("table")).doesNotContain("<");
  }

  @Test
  void givesTheSumsOfEachBandForEveryCountOfAnswers() {
    List<Map<String, Object>> bands = maps(scales(Samples.ASSESSMENT).get(0).get("bands"));

    assertThat(bands.get(0).get("ranges"))
        .isEqualTo(List.of("All 3 answered: 3 to 7", "2 answered: 2 to 4"));
    assertThat(bands.get(2).get("ranges"))
        .isEqualTo(List.of("All 3 answered: 11 to 15", "2 answered: 7 to 10"));
  }

  @Test
  void warnsAtBothEndsWhereTheAuthorDoesNot() {
    List<Map<String, Object>> bands = maps(scales(Samples.ASSESSMENT).get(0).get("bands"));

    assertThat(bands.get(0).get("caution")).isEqualTo(List.of(TEXT.get("quiz_low_caution")));
    assertThat(bands.get(1).get("caution")).isEqualTo(List.of());
    assertThat(bands.get(2).get("caution")).isEqualTo(List.of(TEXT.get("quiz_high_caution")));
  }

  @Test
  void warnsOnceWhereTheAuthorDoes() {
    String text =
        Samples.ASSESSMENT.replace(
            "able to speak.",
            "able to speak. Feeling close does not show that someone is acting well.");

    assertThat(maps(scales(text).get(0).get("bands")).get(2).get("caution")).isEqualTo(List.of());
  }

  @Test
  void setsCurlyApostrophesInAnswers() {
    assertThat(page(Samples.ASSESSMENT).get("does_not_apply")).isEqualTo("Doesn’t apply to me");
  }

  @Test
  void marksAnswersOfInlineCheckInWordsToo() {
    String html =
        QuizView.inline(QuizFile.check(Samples.CHECK).check().orElseThrow(), TEXT, "en", "en");

    assertThat(html)
        .contains("<knowledge-check class=\"question\" data-shuffle>")
        .contains("name=\"sample-q1\"")
        .contains("<p class=\"verdict\">This one fits.</p>")
        .contains("<details class=\"solution\">")
        .doesNotContain("<h2");
  }

  private static Map<String, Object> page(String text) {
    SelfAssessment quiz = QuizFile.assessment(text).assessment().orElseThrow();
    return QuizView.of(quiz, TEXT, false);
  }

  private static List<Map<String, Object>> scales(String text) {
    return maps(page(text).get("scales"));
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> maps(Object value) {
    return (List<Map<String, Object>>) value;
  }
}
