package org.attune.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.browser.KeptDays.APRIL;
import static org.attune.browser.KeptDays.MARCH;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days that a reader keeps as a file, and loads again: with storage blocked too. */
@BrowserTest
class KeptDaysFileTest {
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
  void savesAndLoadsTheDaysAsFile(Chromium chromium) throws IOException {
    byte[] saved;
    try (Visit visit = chromium.visit(versions.url("plain"), Viewing.PHONE)) {
      Page page = visit.page();
      KeptDays days = new KeptDays(page);
      days.keep(MARCH, "2");
      page.reload();
      days.answer(APRIL, "4");
      saved = days.save();
      assertThat(days.stored()).doesNotContain("2026-04-01");
    }
    try (Visit visit = chromium.visit(versions.url("plain"), Viewing.PHONE)) {
      Page page = visit.page();
      KeptDays days = new KeptDays(page);
      days.load(saved);
      assertThat(days.dates()).containsExactly("9 March 2026", "1 April 2026");
      assertThat(visit.leftBehind()).isEmpty();
      days.press("keep");
      page.reload();
      days.open();
      assertThat(days.dates()).containsExactly("9 March 2026", "1 April 2026");
      assertThat(days.save()).isEqualTo(saved);
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
    try (Visit visit = chromium.visit(versions.url("plain"), Viewing.PHONE)) {
      Page page = visit.page();
      KeptDays days = new KeptDays(page);
      days.answer(MARCH, "2");
      String good = new String(days.save(), StandardCharsets.UTF_8);
      String[] parts = change.split("->", -1);
      assertThat(good).contains(parts.length == 2 ? parts[0] : "");
      page.reload();
      days.load(
          (parts.length == 2 ? good.replace(parts[0], parts[1]) : change)
              .getBytes(StandardCharsets.UTF_8));

      assertThat(days.status())
          .isEqualTo(
              "This file can’t be used here:"
                  + " it is damaged, or it was saved for other questions.");
      assertThat(page.locator(".visits-lines").count()).isZero();
      assertThat(visit.complaints()).isEmpty();
      days.load(good.getBytes(StandardCharsets.UTF_8));
      assertThat(days.dates()).containsExactly("9 March 2026");
    }
  }

  @Test
  void showsWordsOfAFileAsText(Chromium chromium) throws IOException {
    try (Visit visit = chromium.visit(versions.url("plain"), Viewing.PHONE)) {
      Page page = visit.page();
      KeptDays days = new KeptDays(page);
      days.answer(MARCH, "1");
      String good = new String(days.save(), StandardCharsets.UTF_8);
      String evil =
          good.replaceFirst("\"wording\":\"[0-9a-f]{16}\"", "\"wording\":\"0123456789abcdef\"")
              .replace("\"Not at all\"", "\"<img src=x onerror=alert(1)>\"");
      page.reload();
      days.load(evil.getBytes(StandardCharsets.UTF_8));

      assertThat(page.locator(".visits-lines").first().innerText()).contains("<img src=x");
      assertThat(page.locator(".visits img").count()).isZero();
    }
  }

  @Test
  void savesAndLoadsWithStorageBlocked(Chromium chromium) throws IOException {
    try (Visit visit = chromium.reader(Viewing.PHONE)) {
      visit.withoutStorage();
      Page page = visit.follow(versions.url("plain")).page();
      KeptDays days = new KeptDays(page);
      days.answer(MARCH, "2");
      assertThat(page.locator("[data-visits=keep]").isVisible()).isFalse();
      assertThat(page.locator("[data-visits=forget]").isVisible()).isFalse();
      assertThat(page.locator(".visits-blocked").innerText()).contains("save a day as a file");
      byte[] saved = days.save();

      page.reload();
      days.answer(APRIL, "3");
      days.load(saved);
      assertThat(days.dates()).containsExactly("9 March 2026", "1 April 2026");
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void forgetsALoadedFileOnReloadAndOnBack(Chromium chromium) throws IOException {
    try (Visit visit = chromium.visit(versions.url("plain"), Viewing.PHONE)) {
      Page page = visit.page();
      KeptDays days = new KeptDays(page);
      days.answer(MARCH, "2");
      byte[] saved = days.save();
      days.load(saved);
      page.navigate(versions.url("off"));
      page.goBack();
      assertThat(days.dates()).isEmpty();
      assertThat(page.locator(".visits-rows *").count()).isZero();
      days.load(saved);
      page.reload();
      assertThat(page.locator(".visits-rows *").count()).isZero();
    }
  }
}
