package org.attune.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.browser.KeptDays.APRIL;
import static org.attune.browser.KeptDays.MARCH;
import static org.attune.browser.KeptDays.MAY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Days that a reader keeps on the device, where the site has {@code quiz.keep=true}. */
@BrowserTest
class KeptDaysTest {
  @TempDir static Path folder;
  private static QuizVersions versions;

  @BeforeAll
  static void writePages() throws IOException {
    versions = new QuizVersions(folder);
  }

  @AfterAll
  static void stop() {
    versions.close();
  }

  @Test
  void offersNothingWhereTheSiteDoesNotAllowIt(Chromium chromium) {
    try (Visit visit = chromium.visit(versions.url("off"), Viewing.PHONE)) {
      assertThat(visit.page().locator("attune-visits").count()).isZero();
      assertThat(visit.page().content()).doesNotContain("attune-visits");
    }
  }

  @Test
  void keepsNothingBeforeTheClick(Chromium chromium) {
    try (Visit visit = chromium.visit(versions.url("plain"), Viewing.PHONE)) {
      Page page = visit.page();
      KeptDays days = new KeptDays(page);
      List<String> loaded = asked(visit);
      days.answer(MARCH, "2");
      assertThat(visit.leftBehind()).isEmpty();
      assertThat(page.locator(".visits-offer").innerText())
          .contains("Anyone who uses this browser can see this.");

      days.press("keep");
      assertThat(visit.leftBehind()).containsExactly("localStorage attune-visits-sample");
      assertThat(days.status()).isEqualTo("Kept on this device.");
      assertThat(asked(visit)).isEqualTo(loaded);
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void laysOneRowOfRingsForEachDaySideBySide(Chromium chromium) {
    try (Visit visit = chromium.visit(versions.url("plain"), Viewing.PHONE)) {
      Page page = visit.page();
      KeptDays days = new KeptDays(page);
      days.keep(MARCH, "2");
      page.reload();
      days.answer(APRIL, "5");
      Locator rows = page.locator(".visits-group h3 + ol").first().locator("li");

      assertThat(rows.allInnerTexts())
          .extracting(text -> text.replaceAll("\\s+", " ").strip())
          .containsExactly(
              "9 March 2026 Both of your answers sit at A little.",
              "1 April 2026 Both of your answers sit at Completely.");
      assertThat(rows.first().locator("circle").count()).isEqualTo(2);
      assertThat(page.locator(".visits-group polyline, .visits-group path").count()).isZero();
      assertThat(page.locator(".visits-say").innerText())
          .isEqualTo(
              "Your own words on those days, side by side."
                  + " They can’t show whether therapy is working.");
      assertThat(page.locator(".visits-days li").allInnerTexts())
          .containsExactly("Forget 9 March 2026", "1 April 2026 is not kept.");
    }
  }

  @Test
  void takesTheSecondOfADayForTheFirst(Chromium chromium) {
    try (Visit visit = chromium.visit(versions.url("plain"), Viewing.PHONE)) {
      Page page = visit.page();
      KeptDays days = new KeptDays(page);
      days.keep(MARCH, "2");
      page.reload();
      days.keep(MARCH, "3");

      assertThat(days.status()).contains("takes the place");
      page.reload();
      days.open();
      assertThat(days.dates()).containsExactly("9 March 2026");
      assertThat(page.locator(".visits-lines").first().innerText()).contains("Somewhat");
    }
  }

  @Test
  void staysOneRowWhereFeedbackIsMendedAndStartsAnotherWhereItemOrAnswerIsEdited(
      Chromium chromium) {
    try (Visit visit = chromium.visit(versions.url("plain"), Viewing.PHONE)) {
      Page page = visit.page();
      KeptDays days = new KeptDays(page);
      days.keep(MARCH, "2");
      page.navigate(versions.url("mended"));
      days.keep(APRIL, "3");
      assertThat(page.locator(".visits-group").count()).isEqualTo(1);

      for (String edited : List.of("item", "answer")) {
        page.navigate(versions.url(edited));
        days.answer(MAY, "3");
        assertThat(page.locator(".visits-group").count()).isEqualTo(2);
        assertThat(page.locator(".visits-group").nth(0).locator(".visits-days").innerText())
            .isEqualTo("31 May 2026 is not kept.");
        assertThat(page.locator(".visits-group").nth(1).innerText())
            .contains("On these days the questions had other words")
            .contains("9 March 2026")
            .contains("1 April 2026");
      }
    }
  }

  @Test
  void forgetsOneDayOrEverythingAndSaysWhatIsGone(Chromium chromium) {
    try (Visit visit = chromium.visit(versions.url("plain"), Viewing.PHONE)) {
      Page page = visit.page();
      KeptDays days = new KeptDays(page);
      days.keep(MARCH, "2");
      page.reload();
      days.keep(APRIL, "3");
      page.locator(".visits-days button").first().click();
      assertThat(days.status()).isEqualTo("Removed from this device: 9 March 2026.");
      assertThat(days.stored()).contains("2026-04-01").doesNotContain("2026-03-09");

      page.evaluate(
          "() => { localStorage['attune-visits-other'] = 'x'; localStorage['attune-reading'] ="
              + " '{}'; localStorage['of-the-host'] = 'stays'; }");
      days.press("forget");
      assertThat(days.status())
          .isEqualTo(
              "Removed from this device: one day of these questions,"
                  + " all days of other questions, your reading settings.");
      assertThat(visit.leftBehind()).containsExactly("localStorage of-the-host");
      days.press("forget");
      assertThat(days.status()).isEqualTo("Nothing was kept on this device.");
    }
  }

  @Test
  void treatsWhatAnotherPageLeftInItsPlaceAsNothing(Chromium chromium) {
    try (Visit visit = chromium.visit(versions.url("plain"), Viewing.PHONE)) {
      Page page = visit.page();
      KeptDays days = new KeptDays(page);
      page.evaluate("() => { localStorage['attune-visits-sample'] = '{\"visits\":3}'; }");
      page.reload();
      days.keep(MARCH, "2");
      assertThat(days.dates()).isEmpty();
      assertThat(days.stored()).contains("2026-03-09");
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void saysWhereTheBrowserIsFull(Chromium chromium) {
    try (Visit visit = chromium.reader(Viewing.PHONE)) {
      visit
          .context()
          .addInitScript("Storage.prototype.setItem = () => { throw new Error('full'); };");
      Page page = visit.follow(versions.url("plain")).page();
      KeptDays days = new KeptDays(page);
      days.keep(MARCH, "2");
      assertThat(days.status()).contains("did not do it");
      assertThat(visit.leftBehind()).isEmpty();
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("viewings")
  void passesAxeAndFits(Viewing viewing, Chromium chromium) {
    try (Visit visit = chromium.visit(versions.url("plain"), viewing)) {
      Page page = visit.page();
      KeptDays days = new KeptDays(page);
      days.keep(MARCH, "2");
      page.navigate(versions.url("item"));
      days.keep(APRIL, "4");
      assertThat(Axe.findings(page)).isEmpty();
      assertThat(visit.sidewaysScroll()).isZero();
      page.reload();
      assertThat(Axe.findings(page)).isEmpty();
      days.open();
      assertThat(Axe.findings(page)).isEmpty();
    }
  }

  static List<Viewing> viewings() {
    return List.of(Viewing.PHONE, Viewing.DESK_DARK);
  }

  @Test
  void isKeptAndForgottenByKeyboardAlone(Chromium chromium) {
    try (Visit visit = chromium.visit(versions.url("plain"), Viewing.PHONE)) {
      Page page = visit.page();
      KeptDays days = new KeptDays(page);
      days.answer(MARCH, "2");
      page.locator("[data-visits=keep]").focus();
      page.keyboard().press("Enter");
      assertThat(visit.leftBehind()).isNotEmpty();
      assertThat(page.evaluate("() => document.activeElement.localName")).isEqualTo("summary");
      for (int i = 0; i < 4 && !days.focused().startsWith("Forget everything"); i++) {
        page.keyboard().press("Tab");
      }
      page.keyboard().press("Enter");
      assertThat(visit.leftBehind()).isEmpty();
    }
  }

  /** What was asked for, but for the icon, which the browser may fetch at any time. */
  private static List<String> asked(Visit visit) {
    return visit.requests().stream().filter(url -> !url.endsWith("favicon.svg")).toList();
  }
}
