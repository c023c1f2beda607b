package org.attune.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.attune.quiz.Samples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A self-assessment from the first key to the last, and where a browser refuses to help. */
@BrowserTest
class WholeRunTest {
  private static final int MOST_KEYS = 60;

  @TempDir static Path folder;
  private static String address;

  @BeforeAll
  static void writePage() throws IOException {
    address = new QuizPages(folder).assessment("sample", Samples.ASSESSMENT).toUri().toString();
  }

  @Test
  void isRunByKeyboardAloneFromTheTopOfThePage(Chromium chromium) {
    try (Visit visit = chromium.visit(address, Viewing.PHONE)) {
      Page page = visit.page();
      for (String item : List.of("bond1", "bond2", "bond3", "pace1", "pace2")) {
        tabTo(page, name -> name.equals(item));
        page.keyboard().press("Space");
        page.keyboard().press("ArrowDown");
      }
      assertThat(page.locator("self-assessment input:checked").count()).isEqualTo(5);
      tabTo(page, name -> name.equals("Show what I noticed"));
      page.keyboard().press("Enter");
      assertThat(focused(page)).isEqualTo("What you noticed");

      tabTo(page, name -> name.equals("Your answers, one by one"));
      page.keyboard().press("Enter");
      tabTo(page, name -> name.equals("Change"));
      page.keyboard().press("Enter");
      assertThat(focused(page)).isEqualTo("bond1");
      page.keyboard().press("ArrowDown");
      tabTo(page, name -> name.equals("Show what I noticed"));
      page.keyboard().press("Space");
      assertThat(page.locator(".fact").first().innerText()).contains("A little").contains("Mostly");

      tabTo(page, name -> name.equals("Start again"));
      page.keyboard().press("Enter");
      assertThat(focused(page)).isEqualTo("How is therapy feeling lately?");
      assertThat(page.locator("self-assessment input:checked").count()).isZero();
    }
  }

  /** Goes on with Tab; each stop on the way can be seen. */
  private static void tabTo(Page page, Predicate<String> wanted) {
    for (int i = 0; i < MOST_KEYS; i++) {
      page.keyboard().press("Tab");
      assertThat(page.evaluate(SEEN)).as("focus on %s", focused(page)).isEqualTo(true);
      if (wanted.test(focused(page))) {
        return;
      }
    }
    throw new AssertionError("not reached in " + MOST_KEYS + " keys; last: " + focused(page));
  }

  private static final String SEEN =
      """
      () => {
        const place = document.activeElement.getBoundingClientRect();
        const outlined = node => node && getComputedStyle(node).outlineStyle !== 'none'
          && parseFloat(getComputedStyle(node).outlineWidth) >= 2;
        return place.height > 0 && place.bottom > 0 && place.top < innerHeight
          && (outlined(document.activeElement) || outlined(document.activeElement.closest('.answer')));
      }
      """;

  private static String focused(Page page) {
    return String.valueOf(
        page.evaluate(
            "() => document.activeElement.name || document.activeElement.textContent.trim()"));
  }

  @Test
  void worksWhereStorageIsBlocked(Chromium chromium) {
    try (Visit visit = chromium.reader(Viewing.PHONE)) {
      visit.withoutStorage();
      Page page = visit.follow(address).page();
      answer(page);
      assertThat(page.locator(".fact").first().innerText()).contains("Both of your answers");
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void holdsNothingInAPageThatTheBrowserKeepsForBack(Chromium chromium) {
    try (Visit visit = chromium.visit(address, Viewing.PHONE)) {
      Page page = visit.page();
      for (String event : List.of("pagehide", "pageshow")) {
        answer(page);
        page.evaluate(
            "event => dispatchEvent(new PageTransitionEvent(event, { persisted: true }))", event);
        assertThat(page.locator("self-assessment input:checked").count()).as(event).isZero();
        assertThat(page.locator(".result").count()).as(event).isZero();
        assertThat(page.locator(".progress").innerText()).as(event).contains("not answered yet");
      }
    }
  }

  @Test
  void offersNothingThatDoesNothingWithoutScript(Chromium chromium) {
    try (Visit visit = chromium.visit(address, Viewing.PHONE.withoutScript())) {
      Page page = visit.page();
      assertThat(page.locator("main button:visible").count()).isZero();
      assertThat(page.locator("fieldset.item:visible").count()).isEqualTo(5);
      assertThat(page.locator(".key .band .feedback:visible").count()).isEqualTo(5);
      assertThat(page.locator(".signposts:visible").innerText()).contains("116 123");
      assertThat(page.locator(".nobody-sees").innerText()).contains("Nobody sees your answers");
    }
  }

  private static void answer(Page page) {
    page.locator("input[name=bond1]").first().check();
    page.locator("input[name=bond2]").first().check();
    page.locator("button[type=submit]").click();
  }
}
