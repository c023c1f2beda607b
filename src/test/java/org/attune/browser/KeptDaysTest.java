package org.attune.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.attune.quiz.Samples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days that a reader keeps on the device, where the site has {@code quiz.keep=true}. */
@BrowserTest
class KeptDaysTest {
  private static final String MARCH = "2026-03-09T20:00:00";
  private static final String APRIL = "2026-04-01T20:00:00";
  private static final String MAY = "2026-05-31T20:00:00";

  /** A browser whose storage may not even be looked at. */
  static final String BLOCKED =
      """
      for (const name of ["localStorage", "sessionStorage", "indexedDB"]) {
        Object.defineProperty(window, name, { get() { throw new DOMException("no", "SecurityError"); } });
      }
      """;

  @TempDir static Path folder;
  private static StaticServer server;

  @BeforeAll
  static void writePages() throws IOException {
    String feedback = "Some of this is there.";
    write("plain", Samples.ASSESSMENT);
    write("mended", Samples.ASSESSMENT.replace(feedback, "Some of this is here."));
    write("item", Samples.ASSESSMENT.replace("really on my mind", "on my mind"));
    write(
        "answer",
        Samples.ASSESSMENT.replace("| Somewhat |", "| Partly |").replace("**Somewhat", "**Partly"));
    new QuizPages(folder.resolve("off")).assessment("sample", Samples.ASSESSMENT);
    server = StaticServer.of(folder);
  }

  /** Versions of one quiz on one host, as it is on a site that is edited. */
  private static void write(String version, String markdown) throws IOException {
    new QuizPages(folder.resolve(version)).keptAssessment("sample", markdown);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String version(String name) {
    return server.url(name + "/quizzes/sample.html");
  }

  @Test
  void offersNothingWhereTheSiteDoesNotAllowIt(Chromium chromium) {
    try (Visit visit = chromium.visit(version("off"), Viewing.PHONE)) {
      assertThat(visit.page().locator("attune-visits").count()).isZero();
      assertThat(visit.page().content()).doesNotContain("attune-visits");
    }
  }

  @Test
  void keepsNothingBeforeTheClick(Chromium chromium) {
    try (Visit visit = chromium.visit(version("plain"), Viewing.PHONE)) {
      Page page = visit.page();
      List<String> loaded = asked(visit);
      answer(page, MARCH, "2");
      assertThat(visit.leftBehind()).isEmpty();
      assertThat(page.locator(".visits-offer").innerText())
          .contains("Anyone who uses this browser can see this.");

      press(page, "keep");
      assertThat(visit.leftBehind()).containsExactly("localStorage attune-visits-sample");
      assertThat(status(page)).isEqualTo("Kept on this device.");
      assertThat(asked(visit)).isEqualTo(loaded);
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void laysOneRowOfRingsForEachDaySideBySide(Chromium chromium) {
    try (Visit visit = chromium.visit(version("plain"), Viewing.PHONE)) {
      Page page = visit.page();
      keep(page, MARCH, "2");
      page.reload();
      answer(page, APRIL, "5");
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
    try (Visit visit = chromium.visit(version("plain"), Viewing.PHONE)) {
      Page page = visit.page();
      keep(page, MARCH, "2");
      page.reload();
      keep(page, MARCH, "3");

      assertThat(status(page)).contains("takes the place");
      page.reload();
      open(page);
      assertThat(dates(page)).containsExactly("9 March 2026");
      assertThat(page.locator(".visits-lines").first().innerText()).contains("Somewhat");
    }
  }

  @Test
  void staysOneRowWhereFeedbackIsMendedAndStartsAnotherWhereItemOrAnswerIsEdited(
      Chromium chromium) {
    try (Visit visit = chromium.visit(version("plain"), Viewing.PHONE)) {
      Page page = visit.page();
      keep(page, MARCH, "2");
      page.navigate(version("mended"));
      keep(page, APRIL, "3");
      assertThat(page.locator(".visits-group").count()).isEqualTo(1);

      for (String edited : List.of("item", "answer")) {
        page.navigate(version(edited));
        answer(page, MAY, "3");
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
    try (Visit visit = chromium.visit(version("plain"), Viewing.PHONE)) {
      Page page = visit.page();
      keep(page, MARCH, "2");
      page.reload();
      keep(page, APRIL, "3");
      page.locator(".visits-days button").first().click();
      assertThat(status(page)).isEqualTo("Removed from this device: 9 March 2026.");
      assertThat(stored(page)).contains("2026-04-01").doesNotContain("2026-03-09");

      page.evaluate(
          "() => { localStorage['attune-visits-other'] = 'x'; localStorage['attune-reading'] ="
              + " '{}'; localStorage['of-the-host'] = 'stays'; }");
      press(page, "forget");
      assertThat(status(page))
          .isEqualTo(
              "Removed from this device: one day of these questions,"
                  + " all days of other questions, your reading settings.");
      assertThat(visit.leftBehind()).containsExactly("localStorage of-the-host");
      press(page, "forget");
      assertThat(status(page)).isEqualTo("Nothing was kept on this device.");
    }
  }

  @Test
  void savesAndLoadsTheDaysAsFile(Chromium chromium) throws IOException {
    byte[] saved;
    try (Visit visit = chromium.visit(version("plain"), Viewing.PHONE)) {
      Page page = visit.page();
      keep(page, MARCH, "2");
      page.reload();
      answer(page, APRIL, "4");
      saved = save(page);
      assertThat(stored(page)).doesNotContain("2026-04-01");
    }
    try (Visit visit = chromium.visit(version("plain"), Viewing.PHONE)) {
      Page page = visit.page();
      load(page, saved);
      assertThat(dates(page)).containsExactly("9 March 2026", "1 April 2026");
      assertThat(visit.leftBehind()).isEmpty();
      press(page, "keep");
      page.reload();
      open(page);
      assertThat(dates(page)).containsExactly("9 March 2026", "1 April 2026");
      assertThat(save(page)).isEqualTo(saved);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "null",
        "[]",
        "{}",
        "{\"attune\":\"visits\",\"version\":1,\"quiz\":\"sample\"}",
        "\"quiz\":\"sample\"->\"quiz\":\"other\"",
        "\"version\":1->\"version\":2",
        "2026-03-09->2026-02-30",
        "2026-03-09->9 March",
        "\"rings\":[2,2]->\"rings\":[2,6]",
        "\"rings\":[2,2]->\"rings\":[2,\"2\"]",
        "\"rings\":[2,2]->\"rings\":[2,2,2,2]",
        "\"rings\":[2,2]->\"rings\":[1.5,2]",
        "\"rings\":[2,2]->\"rings\":{\"a\":2}",
        "\"id\":\"bond\"->\"id\":\"band\"",
        "\"Somewhat\"->\"Sometimes\"",
        "\"first\":1->\"first\":0",
        "\"first\":1->\"first\":\"1\"",
        "\"visits\":[->\"visits\":[null,",
        "}]}]}->}]}",
      })
  void refusesForeignOrDamagedFileInOneSentence(String change, Chromium chromium)
      throws IOException {
    try (Visit visit = chromium.visit(version("plain"), Viewing.PHONE)) {
      Page page = visit.page();
      answer(page, MARCH, "2");
      String good = new String(save(page), StandardCharsets.UTF_8);
      String[] parts = change.split("->", -1);
      assertThat(good).contains(parts.length == 2 ? parts[0] : "");
      page.reload();
      load(
          page,
          (parts.length == 2 ? good.replace(parts[0], parts[1]) : change)
              .getBytes(StandardCharsets.UTF_8));

      assertThat(status(page))
          .isEqualTo(
              "This file can’t be used here:"
                  + " it is damaged, or it was saved for other questions.");
      assertThat(page.locator(".visits-lines").count()).isZero();
      assertThat(visit.complaints()).isEmpty();
      load(page, good.getBytes(StandardCharsets.UTF_8));
      assertThat(dates(page)).containsExactly("9 March 2026");
    }
  }

  @Test
  void showsWordsOfAFileAsText(Chromium chromium) throws IOException {
    try (Visit visit = chromium.visit(version("plain"), Viewing.PHONE)) {
      Page page = visit.page();
      answer(page, MARCH, "1");
      String good = new String(save(page), StandardCharsets.UTF_8);
      String evil =
          good.replaceFirst("\"wording\":\"[0-9a-f]{16}\"", "\"wording\":\"0123456789abcdef\"")
              .replace("\"Not at all\"", "\"<img src=x onerror=alert(1)>\"");
      page.reload();
      load(page, evil.getBytes(StandardCharsets.UTF_8));

      assertThat(page.locator(".visits-lines").first().innerText()).contains("<img src=x");
      assertThat(page.locator(".visits img").count()).isZero();
    }
  }

  @Test
  void treatsWhatAnotherPageLeftInItsPlaceAsNothing(Chromium chromium) {
    try (Visit visit = chromium.visit(version("plain"), Viewing.PHONE)) {
      Page page = visit.page();
      page.evaluate("() => { localStorage['attune-visits-sample'] = '{\"visits\":3}'; }");
      page.reload();
      keep(page, MARCH, "2");
      assertThat(dates(page)).isEmpty();
      assertThat(stored(page)).contains("2026-03-09");
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void savesAndLoadsWithStorageBlocked(Chromium chromium) throws IOException {
    try (Visit visit = chromium.reader(Viewing.PHONE)) {
      visit.context().addInitScript(BLOCKED);
      Page page = visit.follow(version("plain")).page();
      answer(page, MARCH, "2");
      assertThat(page.locator("[data-visits=keep]").isVisible()).isFalse();
      assertThat(page.locator("[data-visits=forget]").isVisible()).isFalse();
      assertThat(page.locator(".visits-blocked").innerText()).contains("save a day as a file");
      byte[] saved = save(page);

      page.reload();
      answer(page, APRIL, "3");
      load(page, saved);
      assertThat(dates(page)).containsExactly("9 March 2026", "1 April 2026");
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void saysWhereTheBrowserIsFull(Chromium chromium) {
    try (Visit visit = chromium.reader(Viewing.PHONE)) {
      visit
          .context()
          .addInitScript("Storage.prototype.setItem = () => { throw new Error('full'); };");
      Page page = visit.follow(version("plain")).page();
      keep(page, MARCH, "2");
      assertThat(status(page)).contains("did not do it");
      assertThat(visit.leftBehind()).isEmpty();
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void forgetsALoadedFileOnReloadAndOnBack(Chromium chromium) throws IOException {
    try (Visit visit = chromium.visit(version("plain"), Viewing.PHONE)) {
      Page page = visit.page();
      answer(page, MARCH, "2");
      byte[] saved = save(page);
      load(page, saved);
      page.navigate(version("off"));
      page.goBack();
      assertThat(dates(page)).isEmpty();
      assertThat(page.locator(".visits-rows *").count()).isZero();
      load(page, saved);
      page.reload();
      assertThat(page.locator(".visits-rows *").count()).isZero();
    }
  }

  @ParameterizedTest
  @MethodSource("viewings")
  void passesAxeAndFits(Viewing viewing, Chromium chromium) {
    try (Visit visit = chromium.visit(version("plain"), viewing)) {
      Page page = visit.page();
      keep(page, MARCH, "2");
      page.navigate(version("item"));
      keep(page, APRIL, "4");
      assertThat(Axe.findings(page)).isEmpty();
      assertThat(visit.sidewaysScroll()).isZero();
      page.reload();
      assertThat(Axe.findings(page)).isEmpty();
      open(page);
      assertThat(Axe.findings(page)).isEmpty();
    }
  }

  static List<Viewing> viewings() {
    return List.of(Viewing.PHONE, Viewing.DESK_DARK);
  }

  @Test
  void isKeptAndForgottenByKeyboardAlone(Chromium chromium) {
    try (Visit visit = chromium.visit(version("plain"), Viewing.PHONE)) {
      Page page = visit.page();
      answer(page, MARCH, "2");
      page.locator("[data-visits=keep]").focus();
      page.keyboard().press("Enter");
      assertThat(visit.leftBehind()).isNotEmpty();
      assertThat(page.evaluate("() => document.activeElement.localName")).isEqualTo("summary");
      for (int i = 0; i < 4 && !focused(page).startsWith("Forget everything"); i++) {
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

  private static String focused(Page page) {
    return String.valueOf(page.evaluate("() => document.activeElement.textContent.trim()"));
  }

  /** Answers two items of the first scale with one answer and looks at the result, on a day. */
  private static void answer(Page page, String day, String value) {
    page.clock().setFixedTime(day);
    page.locator("input[name=bond1][value='" + value + "']").check();
    page.locator("input[name=bond2][value='" + value + "']").check();
    page.locator("button[type=submit]").click();
  }

  private static void keep(Page page, String day, String value) {
    answer(page, day, value);
    press(page, "keep");
  }

  private static void press(Page page, String button) {
    page.locator("[data-visits=" + button + "]").click();
  }

  private static byte[] save(Page page) throws IOException {
    Download file = page.waitForDownload(() -> press(page, "save"));
    assertThat(file.suggestedFilename()).isEqualTo("days-sample.json");
    try (var in = file.createReadStream()) {
      return in.readAllBytes();
    }
  }

  private static void load(Page page, byte[] text) {
    open(page);
    page.evaluate("() => { document.querySelector('.visits-status').textContent = ''; }");
    page.locator(".visits input")
        .setInputFiles(new FilePayload("days.json", "application/json", text));
    page.waitForCondition(() -> !status(page).isEmpty());
  }

  private static void open(Page page) {
    page.evaluate("() => { document.querySelector('.visits').open = true; }");
  }

  private static String status(Page page) {
    return page.locator(".visits-status").textContent();
  }

  private static List<String> dates(Page page) {
    return page.locator(".visits-lines").count() == 0
        ? List.of()
        : page.locator(".visits-lines").first().locator(".visits-date").allTextContents();
  }

  private static String stored(Page page) {
    return String.valueOf(page.evaluate("() => localStorage['attune-visits-sample']"));
  }
}
