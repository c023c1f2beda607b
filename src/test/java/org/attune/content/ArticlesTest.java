package org.attune.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attune.catalog.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What an article must hold, and how hard it may be to read. */
class ArticlesTest {
  private static final Library OURS = Library.OURS;

  /** Articles that no quiz would fit: one is for couples, of whom one may not be safe. */
  private static final Set<String> WITHOUT_QUIZ = Set.of("couples-and-families");

  /** What the library must speak of, by the names of its files. */
  private static final List<String> SUBJECTS =
      List.of(
          "rapport",
          "when-trust-takes-time",
          "alliance",
          "goals",
          "tasks",
          "bond",
          "attunement",
          "feeling-understood",
          "fit",
          "choosing-a-therapist",
          "questions-for-a-first-session",
          "how-you-know-it-is-working",
          "ruptures",
          "saying-the-hard-thing",
          "leaving",
          "what-is-never-all-right",
          "what-stays-private",
          "when-you-didnt-choose",
          "culture-and-identity",
          "online-therapy",
          "trauma-and-safety",
          "young-people",
          "couples-and-families",
          "check-ins",
          "why-the-relationship-matters",
          "for-clinicians");

  @Test
  void speakOfEachSubject() {
    assertThat(OURS.articles().stream().map(Library::name)).containsAll(SUBJECTS);
  }

  @TestFactory
  Stream<DynamicTest> holdTheRequiredParts() {
    return each(
        article -> {
          List<String> blocks = article.source().body().lines().toList();
          assertThat(blocks).contains("> **Key points**", "> **Try this**");
          assertThat(article.body().outline().stream().map(heading -> heading.text()))
              .contains("What research says, and how sure it is");
          assertThat(article.body().citations()).isNotEmpty();
          assertThat(article.meta().description()).isNotEmpty();
          assertThat(article.meta().reviewDue()).isPresent();
        });
  }

  @TestFactory
  Stream<DynamicTest> leadOnToOtherPagesAndToHelp() {
    return each(
        article -> {
          List<String> links = Library.destinations(article);
          assertThat(links).anyMatch(link -> link.startsWith("../help/"));
          assertThat(links)
              .anyMatch(link -> link.matches("[a-z-]+\\.md(#.*)?|\\.\\./help/harm.md"));
          boolean quiz = links.stream().anyMatch(link -> link.startsWith("../quizzes/"));
          assertThat(quiz).isEqualTo(!WITHOUT_QUIZ.contains(Library.name(article)));
        });
  }

  @TestFactory
  Stream<DynamicTest> areBetweenSixHundredAndAThousandWordsLong() {
    return each(article -> assertThat(article.body().words()).isBetween(600, 1000));
  }

  @TestFactory
  Stream<DynamicTest> areNotAboveGradeEightAndAHalf() {
    return each(
        article ->
            assertThat(ReadingGrade.highest(article.body().plainText())).isLessThanOrEqualTo(8.5));
  }

  @Test
  void areAtMostAtGradeSevenAndAHalfInTheMiddle() {
    List<Double> grades =
        OURS.articles().stream()
            .map(article -> ReadingGrade.highest(article.body().plainText()))
            .sorted()
            .toList();
    assertThat(grades.get(grades.size() / 2)).isLessThanOrEqualTo(7.5);
  }

  @Test
  void speakOfLeavingWithSafetyFirst() {
    String text = OURS.page("articles/leaving.md").source().body();
    assertThat(text.indexOf("## Before anything else")).isPositive();
    assertThat(text)
        .containsSubsequence(
            "ending your life",
            "../help/now.md",
            "harmed you",
            "../help/harm.md",
            "## How to say it");
    assertThat(text)
        .containsSubsequence("**Your medicine.**", "[@mindmeds2021]", "## How to say it");
  }

  @Test
  void sayFirstWhatASensitivePageMentions() {
    List<Document> sensitive =
        OURS.pages().stream().filter(page -> page.meta().sensitive()).toList();
    assertThat(sensitive.stream().map(Library::name))
        .containsExactlyInAnyOrder("harm", "what-is-never-all-right", "lines-and-limits");
    assertThat(sensitive)
        .allSatisfy(
            page ->
                assertThat(page.body().firstParagraph())
                    .containsPattern("(speaks of|mention) sexual and other abuse"));
  }

  private static Stream<DynamicTest> each(Rule rule) {
    return OURS.articles().stream()
        .map(article -> DynamicTest.dynamicTest(Library.name(article), () -> rule.check(article)));
  }

  @FunctionalInterface
  private interface Rule {
    void check(Document article);
  }
}
