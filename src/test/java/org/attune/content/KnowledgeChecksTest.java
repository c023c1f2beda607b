package org.attune.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.attune.quiz.KnowledgeCheck;
import org.attune.quiz.KnowledgeCheck.Choice;
import org.attune.quiz.KnowledgeCheck.Question;
import org.attune.quiz.Passage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What each knowledge check must hold. */
class KnowledgeChecksTest {
  private static final Library OURS = Library.OURS;

  @Test
  void areEightOnDifferentSubjects() {
    assertThat(OURS.checks()).hasSize(8);
    List<String> topics =
        OURS.pages().stream()
            .filter(page -> page.check().isPresent())
            .map(page -> page.meta().topic().orElseThrow())
            .toList();
    assertThat(topics)
        .containsExactlyInAnyOrder(
            "rapport",
            "alliance",
            "attunement",
            "fit",
            "basics",
            "difficulties",
            "safety",
            "situations");
  }

  @TestFactory
  Stream<DynamicTest> askFiveQuestionsOrMore() {
    return OURS.checks().stream()
        .map(check -> test(check.id(), () -> assertThat(check.questions().size()).isBetween(5, 8)));
  }

  @TestFactory
  Stream<DynamicTest> answerEachChoice() {
    return eachQuestion(
        question -> {
          assertThat(question.choices()).hasSizeBetween(3, 5);
          assertThat(question.choices())
              .allSatisfy(choice -> assertThat(words(choice.feedback())).isGreaterThan(3));
          assertThat(words(question.why())).isGreaterThan(5);
        });
  }

  /** A question whose only long answer is the right one can be passed without reading. */
  @TestFactory
  Stream<DynamicTest> doNotGiveTheRightAnswerAwayByItsLength() {
    return eachQuestion(
        question -> {
          int longestWrong =
              question.choices().stream()
                  .filter(choice -> !choice.right())
                  .mapToInt(KnowledgeChecksTest::words)
                  .max()
                  .orElseThrow();
          int shortestRight =
              question.choices().stream()
                  .filter(Choice::right)
                  .mapToInt(KnowledgeChecksTest::words)
                  .min()
                  .orElseThrow();
          assertThat(shortestRight).isLessThanOrEqualTo(3 * longestWrong + 3);
        });
  }

  private static int words(Choice choice) {
    return words(choice.text());
  }

  private static int words(Passage passage) {
    return passage.text().strip().split("\\s+").length;
  }

  private static Stream<DynamicTest> eachQuestion(QuestionRule rule) {
    return OURS.checks().stream()
        .flatMap(
            check ->
                check.questions().stream()
                    .map(question -> test(name(check, question), () -> rule.check(question))));
  }

  private static String name(KnowledgeCheck check, Question question) {
    return check.id() + ", " + question.id();
  }

  private static DynamicTest test(String name, Runnable rule) {
    return DynamicTest.dynamicTest(name, rule::run);
  }

  @FunctionalInterface
  private interface QuestionRule {
    void check(Question question);
  }
}
