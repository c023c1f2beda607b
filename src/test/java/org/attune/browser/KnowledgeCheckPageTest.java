package org.attune.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.attune.quiz.Samples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@BrowserTest
class KnowledgeCheckPageTest {
  @TempDir static Path folder;
  private static String address;

  @BeforeAll
  static void writePage() throws IOException {
    address = new QuizPages(folder).check("check", Samples.CHECK).toUri().toString();
  }

  @Test
  void saysSomethingToAWrongAnswerAndLetsTryAgain(Chromium chromium) {
    try (Visit visit = chromium.visit(address, Viewing.PHONE)) {
      Locator question = visit.page().locator("knowledge-check").first();
      choose(question, "The last session");
      assertThat(outcome(question))
          .contains("Not this one.")
          .contains("Endings matter, but differ.")
          .doesNotContain("Naming it early helps.");

      question.locator("text=Try again").click();
      assertThat(question.locator("input:checked").count()).isZero();

      choose(question, "A strain in the working relationship");
      assertThat(outcome(question))
          .contains("This one fits.")
          .contains("Yes. Many can be repaired.")
          .contains("Naming it early helps.");
    }
  }

  @Test
  void saysThatMoreAnswersFit(Chromium chromium) {
    try (Visit visit = chromium.visit(address, Viewing.PHONE)) {
      Locator question = visit.page().locator("knowledge-check").nth(1);
      choose(question, "A joke that hurt");
      assertThat(outcome(question)).contains("This one fits.").contains("There are more that fit.");

      question.locator("text=Show the answer").click();
      assertThat(outcome(question))
          .contains("That is not yours to mend.")
          .contains("Harm is not a strain.");
    }
  }

  @Test
  void itsOwnWordsAreHeardInTheirLanguage(Chromium chromium) throws IOException {
    QuizPages pages = new QuizPages(folder.resolve("nl"), "nl");
    String dutch = pages.check("check", Samples.CHECK).toUri().toString();
    try (Visit visit = chromium.visit(dutch, Viewing.PHONE)) {
      Locator question = visit.page().locator("knowledge-check").nth(1);
      question.locator("[type=submit]").click();
      assertThat(lang(question.locator(".outcome p"))).isEqualTo("en");

      choose(question, "A joke that hurt");
      assertThat(lang(question.locator(".outcome .solution-choice"))).isEqualTo("nl");
      assertThat(lang(question.locator(".outcome .verdict"))).isEqualTo("en");
      assertThat(lang(question.locator(".outcome .more"))).isEqualTo("en");
      assertThat(lang(question.locator(".outcome button").first())).isEqualTo("en");
    }
  }

  private static Object lang(Locator part) {
    return part.evaluate("part => part.closest('[lang]').lang");
  }

  @Test
  void asksToChooseFirst(Chromium chromium) {
    try (Visit visit = chromium.visit(address, Viewing.PHONE)) {
      Locator question = visit.page().locator("knowledge-check").first();
      question.locator("[type=submit]").click();

      assertThat(outcome(question)).isEqualTo("Choose an answer first.");
    }
  }

  @Test
  void isAnsweredByKeyboardInTheOrderThatIsSeen(Chromium chromium) {
    try (Visit visit = chromium.visit(address, Viewing.PHONE)) {
      Page page = visit.page();
      Locator labels = page.locator("knowledge-check").first().locator(".answer");
      labels.first().locator("input").focus();
      page.keyboard().press("ArrowDown");

      assertThat(labels.nth(1).locator("input").isChecked()).isTrue();
      page.keyboard().press("Enter");
      assertThat(outcome(page.locator("knowledge-check").first()))
          .contains(labels.nth(1).innerText().strip());
    }
  }

  @Test
  void isCompleteWithoutScript(Chromium chromium) {
    try (Visit visit = chromium.visit(address, Viewing.PHONE.withoutScript())) {
      Page page = visit.page();
      Locator question = page.locator("knowledge-check").first();

      assertThat(question.locator("[type=submit]").isVisible()).isFalse();
      question.locator(".solution summary").click();
      assertThat(question.locator(".solution").innerText())
          .contains("Not this one.")
          .contains("This one fits.")
          .contains("Naming it early helps.");
    }
  }

  /** Who gets the questions as a handout answers them before looking. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void printsTheAnswersOnAPageOfTheirOwn(boolean script, Chromium chromium) {
    Viewing viewing = script ? Viewing.PHONE : Viewing.PHONE.withoutScript();
    try (Visit visit = chromium.visit(address, viewing)) {
      Page page = visit.page();
      Locator key = page.locator(".answer-key");
      assertThat(key.isVisible()).isFalse();

      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator("knowledge-check").allInnerTexts())
          .allMatch(text -> !text.contains("This one fits.") && !text.contains("Not this one."));
      assertThat(key.innerText())
          .contains("What is a “rupture”?", "The last session", "Not this one.")
          .contains("Yes. Many can be repaired.", "Naming it early helps.");
      assertThat(key.locator(".answer-key-part").count())
          .isEqualTo(page.locator("knowledge-check").count());
      assertThat(key.evaluate("key => getComputedStyle(key).breakBefore")).isEqualTo("page");
      assertThat(
              key.evaluate(
                  "key => [...document.querySelectorAll('knowledge-check')].every("
                      + "check => check.getBoundingClientRect().bottom"
                      + " <= key.getBoundingClientRect().top)"))
          .isEqualTo(true);
    }
  }

  @ParameterizedTest
  @MethodSource("viewings")
  void passesAxeBeforeAndAfterAnAnswer(Viewing viewing, Chromium chromium) {
    try (Visit visit = chromium.visit(address, viewing)) {
      assertThat(Axe.findings(visit.page())).isEmpty();
      choose(visit.page().locator("knowledge-check").first(), "The last session");
      assertThat(Axe.findings(visit.page())).isEmpty();
    }
  }

  static List<Viewing> viewings() {
    return List.of(Viewing.PHONE, Viewing.DESK_DARK, Viewing.DESK_DARK.inForcedColors());
  }

  @Test
  void worksWithStorageBlockedAndLeavesNothing(Chromium chromium) {
    try (Visit visit = chromium.reader(Viewing.PHONE)) {
      visit.withoutStorage();
      visit.follow(address);
      Locator question = visit.page().locator("knowledge-check").first();
      choose(question, "A strain in the working relationship");

      assertThat(outcome(question)).contains("This one fits.");
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void forgetsTheAnswerWhereThePageIsLeftAndComesBack(Chromium chromium) {
    try (Visit visit = chromium.visit(address, Viewing.PHONE)) {
      Page page = visit.page();
      Locator question = page.locator("knowledge-check").first();
      for (String event : List.of("pagehide", "pageshow")) {
        choose(question, "The last session");
        page.evaluate(
            "event => dispatchEvent(new PageTransitionEvent(event, { persisted: true }))", event);
        assertThat(question.locator("input:checked").count()).as(event).isZero();
        assertThat(outcome(question)).as(event).isEmpty();
      }
    }
  }

  @Test
  void fitsTheNarrowestWindow(Chromium chromium) {
    try (Visit visit = chromium.visit(address, Viewing.PHONE)) {
      choose(visit.page().locator("knowledge-check").first(), "The last session");

      assertThat(visit.sidewaysScroll()).isZero();
    }
  }

  private static void choose(Locator question, String answer) {
    question
        .locator(".answer", new Locator.LocatorOptions().setHasText(answer))
        .locator("input")
        .check();
    question.locator("[type=submit]").click();
  }

  private static String outcome(Locator question) {
    return question.locator(".outcome").innerText().strip();
  }
}
