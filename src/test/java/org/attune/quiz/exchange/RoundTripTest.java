package org.attune.quiz.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.attune.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written comes back as it was, or is reported. */
class RoundTripTest {

  static LongStream seeds() {
    return LongStream.range(0, 400);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void giftComesBackAsItWas(long seed) {
    List<Question> questions = new RandomQuestions(seed).list();
    List<Problem> problems = new ArrayList<>();

    String gift = GiftWriter.write(questions, "x.json", problems::add);
    List<Question> back = GiftReader.read(gift, "x.gift", problems::add);

    assertThat(problems).extracting(Problem::toLine).as("%s", gift).isEmpty();
    assertThat(QuestionJson.of(back)).as("%s", gift).isEqualTo(QuestionJson.of(questions));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void jsonComesBackAsItWas(long seed) {
    List<Question> questions = new RandomQuestions(seed).list();
    List<Problem> problems = new ArrayList<>();

    String json = QuestionJson.of(questions);
    Imported back = Imported.json(json, "x.json", problems::add);

    assertThat(problems).extracting(Problem::toLine).isEmpty();
    assertThat(QuestionJson.of(back.listed())).isEqualTo(json);
  }

  @Test
  void leavesOutWhatGiftWouldMakeAnotherQuestionOf() {
    String json =
        """
        [{"kind": "single-choice", "text": "All right", "choices": [
          {"text": "a", "correct": true}, {"text": "b", "correct": true}]},
         {"kind": "matching", "text": "Arrows", "pairs": [{"left": "a->b", "right": "c"},
          {"left": "d", "right": "e"}]},
         {"kind": "essay", "text": "Kept"}]
        """;
    List<Problem> problems = new ArrayList<>();

    String gift =
        GiftWriter.write(
            Imported.json(json, "x.json", problems::add).listed(), "x.json", problems::add);

    assertThat(problems)
        .extracting(it -> it.rule() + "@" + it.position().line())
        .containsExactly("gift-left-out@1", "gift-lost@3");
    assertThat(gift).contains("Kept{}").doesNotContain("All right");
  }

  @Test
  void saysWhatComesBackInAnotherWay() {
    String json =
        """
        [{"kind": "essay", "text": "two  spaces", "category": "x"},
         {"kind": "essay", "text": "No category"}]
        """;
    List<Problem> problems = new ArrayList<>();

    GiftWriter.write(
        Imported.json(json, "x.json", problems::add).listed(), "x.json", problems::add);

    assertThat(problems)
        .extracting(it -> it.rule() + "@" + it.position().line())
        .containsExactly("gift-lost@1", "gift-lost@2");
  }
}
