package org.attune.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.attune.quiz.QuizFile;
import org.attune.quiz.Samples;
import org.attune.quiz.Scoring;
import org.attune.quiz.SelfAssessment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@BrowserTest
class SelfAssessmentPageTest {
  private static final int ANSWER_SETS = 3000;
  private static final String SUMS =
      """
      ---
      title: Sums below zero
      answers: Much less | Less | As before | More | Much more
      first: -2
      score: sum
      may-skip: 2
      ---

      ## Change (change)

      1. One
      2. Two *(reversed)*
      3. Three
      4. Four *(reversed)*
      5. Five
      6. Six
      7. Seven

      ### What this may mean

      - **-14 to -4**: Less.
      - **-3 to 3**: As before.
      - **4 to 14**: More.

      ## If you need help now

      - [Help](../help/now.md)
      """;

  @TempDir static Path folder;
  private static String address;
  private static String sums;

  @BeforeAll
  static void writePages() throws IOException {
    QuizPages pages = new QuizPages(folder);
    address = pages.assessment("sample", Samples.ASSESSMENT).toUri().toString();
    sums = pages.assessment("sums", SUMS).toUri().toString();
  }

  @Test
  void itsOwnWordsAreHeardInTheirLanguage(Chromium chromium) throws IOException {
    QuizPages pages = new QuizPages(folder.resolve("nl"), "nl");
    try (Visit visit =
        chromium.visit(pages.assessment("sums", SUMS).toUri().toString(), Viewing.PHONE)) {
      Page page = visit.page();
      for (String item : List.of("change1", "change2", "change3", "change4", "change5")) {
        page.locator("input[name=" + item + "]").first().check();
      }
      assertThat(heard(page, ".progress, .show button")).containsOnly("en");
      page.locator(".show button").click();

      assertThat(heard(page, ".result .fact, .result .turned, .result-title, .result .gone"))
          .containsOnly("en");
      assertThat(heard(page, ".result .fact strong, .result .turned span, .result .said"))
          .containsOnly("nl");
      page.locator(".your-answers summary").click();
      assertThat(heard(page, ".your-answers li, .your-answers li:first-child strong"))
          .containsOnly("nl");
      assertThat(heard(page, ".your-answers button, .your-answers li:last-child strong"))
          .containsOnly("en");
    }
  }

  /** The languages in which parts of the page are heard; empty where there is no such part. */
  private static List<String> heard(Page page, String parts) {
    return page.locator(parts).all().stream()
        .map(part -> (String) part.evaluate("part => part.closest('[lang]').lang"))
        .toList();
  }

  @Test
  void scriptFindsTheSameBandsAsJava(Chromium chromium) {
    try (Visit visit = chromium.visit(address, Viewing.PHONE)) {
      compare(visit.page(), Samples.ASSESSMENT, 1);
    }
    try (Visit visit = chromium.visit(sums, Viewing.PHONE)) {
      compare(visit.page(), SUMS, 2);
    }
  }

  private static void compare(Page page, String text, long seed) {
    SelfAssessment quiz = QuizFile.assessment(text).assessment().orElseThrow();
    Random random = new Random(seed);
    List<Map<String, Integer>> sets = new ArrayList<>();
    List<List<Integer>> expected = new ArrayList<>();
    for (int i = 0; i < ANSWER_SETS; i++) {
      Map<String, Integer> answers = randomAnswers(quiz, random);
      sets.add(answers);
      expected.add(
          Scoring.score(quiz, answers).stream()
              .map(score -> score.result().map(it -> it.band().orElseThrow()).orElse(-1))
              .toList());
    }
    Object found =
        page.evaluate(
            """
            sets => {
              const quiz = document.querySelector('self-assessment');
              const band = (scale, set) => {
                const scored = quiz.scored(scale, new Map(Object.entries(set)));
                return scored.band === null ? -1 : scored.band;
              };
              return sets.map(set => quiz.table.scales.map(scale => band(scale, set)));
            }
            """,
            sets);
    assertThat(found).isEqualTo(expected);
  }

  private static Map<String, Integer> randomAnswers(SelfAssessment quiz, Random random) {
    Map<String, Integer> answers = new HashMap<>();
    int span = quiz.highest() - quiz.lowest() + 1;
    quiz.scales().stream()
        .flatMap(scale -> scale.items().stream())
        .filter(item -> random.nextInt(6) > 0)
        .forEach(item -> answers.put(item.id(), quiz.lowest() + random.nextInt(span)));
    return answers;
  }

  @Test
  void canBeAnsweredByKeyboardAlone(Chromium chromium) {
    try (Visit visit = chromium.visit(address, Viewing.PHONE)) {
      Page page = visit.page();
      page.locator("input[name=bond1]").first().focus();
      for (int item = 0; item < 5; item++) {
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Tab");
      }
      assertThat(focused(page)).isEqualTo("Show what I noticed");
      page.keyboard().press("Enter");

      assertThat(focused(page)).isEqualTo("What you noticed");
      assertThat(page.locator("h1:visible").allTextContents()).containsExactly("What you noticed");
      assertThat(page.locator(".fact").first().textContent())
          .isEqualTo("Your three answers sit between A little and Mostly.");
    }
  }

  @Test
  void saysInTextWhatTheLineShows(Chromium chromium) {
    try (Visit visit = chromium.visit(address, Viewing.DESK_DARK)) {
      Page page = visit.page();
      answer(page, Map.of("bond1", "2", "bond2", "2", "bond3", "5"));
      page.locator("button[type=submit]").click();
      Locator bond = page.locator("[data-scale=bond].scale-result");

      assertThat(bond.locator("circle").count()).isEqualTo(3);
      assertThat(bond.locator(".fact").textContent())
          .isEqualTo("Your three answers sit between Not at all and A little.");
      assertThat(bond.locator(".turned").textContent())
          .contains("is turned round: you chose Completely, so it sits at Not at all.");
      assertThat(bond.locator(".said").textContent()).contains("Speaking openly seems hard");
      assertThat(page.locator("[data-scale=pace].scale-result").textContent())
          .contains("There is nothing to add up.");
    }
  }

  @Test
  void namesHelpAboveTheFirstItemAndAboveTheResultWhateverTheAnswers(Chromium chromium) {
    try (Visit visit = chromium.visit(address, Viewing.PHONE)) {
      Page page = visit.page();
      String before = page.locator(".signposts:visible").innerText();
      for (String value : List.of("1", "5")) {
        answer(page, Map.of("bond1", value, "bond2", value, "pace1", value, "pace2", value));
        page.locator("button[type=submit]").click();
        assertThat(page.locator(".signposts:visible").innerText())
            .isEqualTo(before)
            .contains("116 123")
            .contains("85258");
        page.locator("[data-action=again]").click();
      }
    }
  }

  @Test
  void saysTheLineOnHarmBeforeAnySentence(Chromium chromium) {
    try (Visit visit = chromium.visit(address, Viewing.PHONE)) {
      Page page = visit.page();
      answer(page, Map.of("bond1", "1", "bond2", "1"));
      page.locator("button[type=submit]").click();
      String result = page.locator(".result").innerText();

      assertThat(result.indexOf("touched you sexually"))
          .isPositive()
          .isLessThan(result.indexOf("I find this hard to say here"));
      assertThat(result)
          .contains("have not been tested")
          .contains("don’t belong in a clinical record")
          .contains("You don’t have to show this to anyone.");
    }
  }

  @Test
  void savesTheResultWithoutTheSignposts(Chromium chromium) throws IOException {
    try (Visit visit = chromium.visit(address, Viewing.PHONE)) {
      Page page = visit.page();
      answer(page, Map.of("bond1", "1", "bond2", "1"));
      page.locator("button[type=submit]").click();
      Download file = page.waitForDownload(() -> page.locator("[data-action=save]").click());
      try (var in = file.createReadStream()) {
        String saved = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        assertThat(saved)
            .contains("Both of your answers sit at Not at all.")
            .contains("“I find this hard to say here. Can we go slower?”")
            .doesNotContain("ending my life")
            .doesNotContain("116 123");
      }
    }
  }

  @Test
  void forgetsTheAnswersOnReloadAndOnBack(Chromium chromium) {
    try (Visit visit = chromium.visit(address, Viewing.PHONE)) {
      Page page = visit.page();
      answer(page, Map.of("bond1", "1", "bond2", "1"));
      page.locator("button[type=submit]").click();
      page.reload();
      assertForgotten(page);

      answer(page, Map.of("bond1", "1", "bond2", "1"));
      page.locator("button[type=submit]").click();
      page.navigate(sums);
      page.goBack();
      assertForgotten(page);
      assertThat(page.url()).isEqualTo(address);
    }
  }

  private static void assertForgotten(Page page) {
    assertThat(page.locator("self-assessment input:checked").count()).isZero();
    assertThat(page.locator(".result").count()).isZero();
    assertThat(page.locator("self-assessment fieldset").first().isVisible()).isTrue();
  }

  @Test
  void leavesNothingBehindAndAsksNobody(Chromium chromium) throws IOException {
    try (StaticServer server = StaticServer.of(folder);
        Visit visit = chromium.visit(server.url("quizzes/sample.html"), Viewing.PHONE)) {
      Page page = visit.page();
      List<String> loaded = pages(visit);
      answer(page, Map.of("bond1", "1", "bond2", "1"));
      page.locator("button[type=submit]").click();

      assertThat(pages(visit)).isEqualTo(loaded);
      assertThat(visit.foreignRequests()).isEmpty();
      assertThat(visit.leftBehind()).isEmpty();
      assertThat(page.url()).isEqualTo(server.url("quizzes/sample.html"));
    }
  }

  /** What was asked for, but for the icon, which the browser may fetch at any time. */
  private static List<String> pages(Visit visit) {
    return visit.requests().stream().filter(url -> !url.endsWith("favicon.svg")).toList();
  }

  @ParameterizedTest
  @MethodSource("viewings")
  void passesAxeBeforeHalfWayAndAfter(Viewing viewing, Chromium chromium) {
    try (Visit visit = chromium.visit(address, viewing)) {
      Page page = visit.page();
      assertThat(Axe.findings(page)).isEmpty();
      answer(page, Map.of("bond1", "1", "bond2", "3"));
      assertThat(Axe.findings(page)).isEmpty();
      page.locator("button[type=submit]").click();
      page.locator("self-assessment summary").click();
      assertThat(Axe.findings(page)).isEmpty();
    }
  }

  static List<Viewing> viewings() {
    return List.of(
        Viewing.PHONE,
        Viewing.DESK_DARK,
        Viewing.PHONE.inForcedColors(),
        Viewing.DESK_DARK.inForcedColors());
  }

  @Test
  void isCompleteWithoutScript(Chromium chromium) {
    try (Visit visit = chromium.visit(address, Viewing.PHONE.withoutScript())) {
      Page page = visit.page();

      assertThat(page.locator(".key").isVisible()).isTrue();
      assertThat(page.locator(".show").isVisible()).isFalse();
      assertThat(page.locator(".key").innerText())
          .contains("Sentence 3 counts the other way round: Not at all 5, A little 4")
          .contains("All 3 answered: 3 to 7")
          .contains("Speaking openly seems hard")
          .contains("You describe feeling able to speak.")
          .contains("touched you sexually");
    }
  }

  @Test
  void printsTheItemsWithTheKeyToScoreByHand(Chromium chromium) {
    try (Visit visit = chromium.visit(address, Viewing.DESK_DARK)) {
      Page page = visit.page();
      page.emulateMedia(
          new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));

      assertThat(page.locator(".key").isVisible()).isTrue();
      assertThat(page.locator("self-assessment fieldset").first().isVisible()).isTrue();
      assertThat(page.locator(".show").isVisible()).isFalse();
    }
  }

  @Test
  void showsBesideTheButtonThatASentenceWasCopied(Chromium chromium) {
    try (Visit visit = chromium.visit(address, Viewing.PHONE)) {
      visit.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
      Page page = visit.page();
      answer(page, Map.of("bond1", "1", "bond2", "1", "pace1", "1", "pace2", "1"));
      page.locator("button[type=submit]").click();
      Locator button = page.locator(".copy-sentence").first();
      button.click();
      Locator seen = page.locator(".said-here");
      seen.waitFor();
      assertThat(seen.innerText()).isEqualTo(page.locator(".said-back").innerText()).isNotBlank();
      assertThat(Math.abs(seen.boundingBox().y - button.boundingBox().y)).isLessThan(24);

      page.locator("[data-action=copy]").click();
      seen.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }
  }

  /** On paper it is no longer on this screen only, and others may see it. */
  @Test
  void printsNoPromiseThatHoldsForTheScreenOnly(Chromium chromium) {
    try (Visit visit = chromium.visit(address, Viewing.PHONE)) {
      Page page = visit.page();
      answer(page, Map.of("bond1", "3", "bond2", "3"));
      page.locator("button[type=submit]").click();
      assertThat(page.locator(".only-here").isVisible()).isTrue();
      assertThat(page.locator(".gone").isVisible()).isTrue();

      page.emulateMedia(
          new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
      assertThat(page.locator(".only-here").isVisible()).isFalse();
      assertThat(page.locator(".gone").isVisible()).isFalse();
      assertThat(page.locator(".result .cannot-tell").isVisible()).isTrue();
    }
  }

  @Test
  void fitsTheNarrowestWindowWithRowsOfFullHeight(Chromium chromium) {
    try (Visit visit = chromium.visit(address, Viewing.PHONE)) {
      Page page = visit.page();
      assertThat(visit.sidewaysScroll()).isZero();
      assertThat(page.locator(".answer").first().boundingBox().height).isGreaterThanOrEqualTo(48);
      answer(page, Map.of("bond1", "1", "bond2", "5"));
      page.locator("button[type=submit]").click();
      assertThat(visit.sidewaysScroll()).isZero();
    }
  }

  private static void answer(Page page, Map<String, String> answers) {
    answers.forEach(
        (item, value) -> page.locator("input[name=" + item + "][value='" + value + "']").check());
  }

  private static String focused(Page page) {
    return String.valueOf(page.evaluate("() => document.activeElement.textContent.trim()"));
  }
}
