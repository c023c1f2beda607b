package org.attune.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attune.quiz.SelfAssessment;
import org.attune.quiz.SelfAssessment.Band;
import org.attune.quiz.SelfAssessment.Item;
import org.attune.quiz.SelfAssessment.Scale;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What each self-assessment must hold, and what its feedback may not say. */
class SelfAssessmentsTest {
  private static final Library OURS = Library.OURS;
  private static final String ONE_MOMENT = "It is no reason to stop therapy or medicine alone.";
  private static final Pattern CLOSENESS =
      Pattern.compile("do(es)? not show that (someone is|they are) acting well\\.$");
  private static final Pattern LEAVING =
      Pattern.compile(
          "(?i)\\b(leave|leaving|quit|end(ing)? (it|therapy)|stop (going|seeing|therapy)|change"
              + " (your )?therapist|(find|look for|see) (someone else|another therapist))\\b");
  private static final Pattern VERDICT =
      Pattern.compile("(?i)\\b(fits?|match(es)?|suits?|right for you|wrong for you)\\b");

  @Test
  void areTheSixOfTheLibrary() {
    assertThat(OURS.assessments().stream().map(SelfAssessment::id))
        .containsExactlyInAnyOrder(
            "how-therapy-feels",
            "after-a-first-session",
            "feeling-understood",
            "what-matters-to-me",
            "after-a-hard-session",
            "ready-to-talk");
  }

  @TestFactory
  Stream<DynamicTest> offerHelpWhateverTheAnswers() {
    return each(
        quiz -> {
          assertThat(quiz.signposts().stream().map(post -> post.destination()))
              .containsExactly("../help/now.md", "../help/harm.md");
          assertThat(quiz.intro().html()).contains("help/harm");
          assertThat(quiz.doesNotApply()).isPresent();
          assertThat(quiz.permission()).isEmpty();
        });
  }

  @TestFactory
  Stream<DynamicTest> haveItemsEnoughAndSomeThatAreTurnedRound() {
    return eachScale(
        (quiz, scale) -> {
          assertThat(scale.items()).hasSizeBetween(3, 6);
          assertThat(scale.items().stream().filter(Item::reversed)).isNotEmpty();
        });
  }

  @TestFactory
  Stream<DynamicTest> haveThreeBandsEachWithASentenceToSay() {
    return eachScale(
        (quiz, scale) -> {
          assertThat(scale.bands()).hasSize(3);
          assertThat(scale.bands()).allSatisfy(band -> assertThat(band.sentences()).isNotEmpty());
        });
  }

  @TestFactory
  Stream<DynamicTest> sayToLowAnswersThatThisIsOneMoment() {
    return eachScale((quiz, scale) -> assertThat(low(scale)).contains("one moment", ONE_MOMENT));
  }

  @TestFactory
  Stream<DynamicTest> neverAdviseLeaving() {
    return eachScale(
        (quiz, scale) ->
            assertThat(scale.bands())
                .allSatisfy(
                    band ->
                        assertThat(text(band).replace(ONE_MOMENT, ""))
                            .doesNotContainPattern(LEAVING)));
  }

  @TestFactory
  Stream<DynamicTest> endHighAnswersWithTheLineOnCloseness() {
    return eachScale(
        (quiz, scale) ->
            assertThat(scale.bands().get(scale.bands().size() - 1).feedback().text().strip())
                .containsPattern(CLOSENESS));
  }

  @Test
  void haveNoLowBandAfterAFirstSession() {
    SelfAssessment quiz = quiz("after-a-first-session");
    int middle = (quiz.lowest() + quiz.highest()) / 2;
    assertThat(quiz.scales())
        .allSatisfy(scale -> assertThat(scale.bands().get(0).to()).isGreaterThanOrEqualTo(middle));
    assertThat(quiz.intro().text()).contains("Trust often takes time");
  }

  @Test
  void openWithHelpAfterAHardSession() {
    String first = quiz("after-a-hard-session").intro().html().lines().findFirst().orElseThrow();
    assertThat(first).contains("help/now");
  }

  @Test
  void sayNothingOnFitWhereTheyAskWhatMatters() {
    assertThat(
            quiz("what-matters-to-me").scales().stream().flatMap(scale -> scale.bands().stream()))
        .allSatisfy(band -> assertThat(text(band)).doesNotContainPattern(VERDICT));
  }

  @Test
  void countTheirItemsRightly() {
    assertThat(items("how-therapy-feels")).isEqualTo(13);
    assertThat(OURS.page("quizzes/how-therapy-feels.md").meta().description())
        .startsWith("Thirteen sentences");
    assertThat(items("feeling-understood")).isEqualTo(11);
    assertThat(OURS.page("quizzes/feeling-understood.md").meta().description())
        .startsWith("Eleven sentences");
  }

  private static long items(String id) {
    return quiz(id).scales().stream().mapToLong(scale -> scale.items().size()).sum();
  }

  private static SelfAssessment quiz(String id) {
    return OURS.assessments().stream()
        .filter(quiz -> quiz.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String low(Scale scale) {
    return scale.bands().get(0).feedback().text();
  }

  private static String text(Band band) {
    return band.feedback().text()
        + "\n"
        + String.join("\n", band.sentences().stream().map(sentence -> sentence.text()).toList());
  }

  private static Stream<DynamicTest> each(QuizRule rule) {
    return OURS.assessments().stream()
        .map(quiz -> DynamicTest.dynamicTest(quiz.id(), () -> rule.check(quiz)));
  }

  private static Stream<DynamicTest> eachScale(ScaleRule rule) {
    return OURS.assessments().stream().flatMap(quiz -> scales(quiz, rule).stream());
  }

  private static List<DynamicTest> scales(SelfAssessment quiz, ScaleRule rule) {
    return quiz.scales().stream()
        .map(
            scale ->
                DynamicTest.dynamicTest(
                    quiz.id() + ", " + scale.id(), () -> rule.check(quiz, scale)))
        .toList();
  }

  @FunctionalInterface
  private interface QuizRule {
    void check(SelfAssessment quiz);
  }

  @FunctionalInterface
  private interface ScaleRule {
    void check(SelfAssessment quiz, Scale scale);
  }
}
