package org.attune.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BrowserTest
class ChromiumTest {
  @TempDir Path folder;

  @Test
  void seesNothingWrongWithQuietPage(Chromium chromium) throws IOException {
    page("<h1>Quiet</h1>");
    try (StaticServer server = StaticServer.of(folder);
        Visit visit = chromium.visit(server.url("page.html"), Viewing.PHONE)) {
      assertThat(visit.page().locator("h1").textContent()).isEqualTo("Quiet");
      assertThat(visit.requests()).containsExactly(server.url("page.html"));
      assertThat(visit.foreignRequests()).isEmpty();
      assertThat(visit.leftBehind()).isEmpty();
      assertThat(visit.complaints()).isEmpty();
      assertThat(visit.sidewaysScroll()).isZero();
    }
  }

  @Test
  void seesRequestToAnotherOrigin(Chromium chromium) throws IOException {
    page("<img src='http://localhost:1/pixel.png' alt=''>");
    try (StaticServer server = StaticServer.below(folder, "/a/b/", Map.of());
        Visit visit = chromium.visit(server.url("page.html"), Viewing.PHONE)) {
      assertThat(visit.foreignRequests()).containsExactly("http://localhost:1/pixel.png");
      assertThat(visit.complaints()).isNotEmpty();
    }
  }

  @Test
  void seesWhatPageLeavesOnDevice(Chromium chromium) throws IOException {
    page("<script>localStorage.mood = 'low'; document.cookie = 'seen=1'</script>");
    try (StaticServer server = StaticServer.of(folder);
        Visit visit = chromium.visit(server.url("page.html"), Viewing.PHONE)) {
      assertThat(visit.leftBehind()).containsExactly("cookie seen", "localStorage mood");
    }
  }

  /** Whether the last reader left something, changed the browser, or only looked. */
  @Test
  void aNewReaderFindsNothingOfTheLast(Chromium chromium) throws IOException {
    page("<a href='#there'>There</a>");
    try (StaticServer server = StaticServer.of(folder)) {
      String url = server.url("page.html");
      for (String left :
          List.of(
              "",
              "localStorage.mood = 'low'",
              "sessionStorage.mood = 'low'",
              "document.cookie = 'seen=1'",
              "await new Promise(done => { indexedDB.open('days').onsuccess = done; })")) {
        try (Visit last = chromium.visit(url, Viewing.DESK_DARK)) {
          last.page().evaluate("async () => { " + left + " }");
          last.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
          last.page().locator("a").click();
        }
        assertIsNew(chromium, url);
      }
      try (Visit last = chromium.visit(url, Viewing.PHONE)) {
        last.context().addInitScript("globalThis.changed = true");
      }
      assertIsNew(chromium, url);
    }
  }

  private static void assertIsNew(Chromium chromium, String url) {
    try (Visit visit = chromium.visit(url, Viewing.PHONE)) {
      assertThat(visit.leftBehind()).isEmpty();
      assertThat(visit.requests()).containsExactly(url);
      assertThat(
              visit
                  .page()
                  .evaluate(
                      "[history.length, innerWidth, matchMedia('print').matches,"
                          + " matchMedia('(prefers-color-scheme: dark)').matches, typeof changed]"))
          .isEqualTo(List.of(2, 320, false, false, "undefined"));
      visit.page().goBack();
      assertThat(visit.page().url()).isEqualTo("about:blank");
    }
  }

  @Test
  void seesPageWiderThanWindow(Chromium chromium) throws IOException {
    page("<div style='width: 400px'>wide</div>");
    try (StaticServer server = StaticServer.of(folder);
        Visit visit = chromium.visit(server.url("page.html"), Viewing.PHONE)) {
      assertThat(visit.sidewaysScroll()).isGreaterThan(50);
    }
  }

  @Test
  void asksForDarkColours(Chromium chromium) throws IOException {
    page("<style>@media (prefers-color-scheme: dark) { body { color: white } }</style>text");
    try (StaticServer server = StaticServer.of(folder);
        Visit visit = chromium.visit(server.url("page.html"), Viewing.DESK_DARK)) {
      assertThat(visit.page().evaluate("getComputedStyle(document.body).color"))
          .isEqualTo("rgb(255, 255, 255)");
    }
  }

  private void page(String body) throws IOException {
    String head =
        "<!doctype html><html lang='en'><meta charset='utf-8'>"
            + "<link rel='icon' href='data:,'><title>Page</title>";
    Files.writeString(folder.resolve("page.html"), head + body);
  }
}
