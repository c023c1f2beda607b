package org.attune.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.util.List;

/** What a reader does with days of a self-assessment, and what the page shows of them. */
record KeptDays(Page page) {
  static final String MARCH = "2026-03-09T20:00:00";
  static final String APRIL = "2026-04-01T20:00:00";
  static final String MAY = "2026-05-31T20:00:00";

  /** Playwright's own clock would stay for the next reader of the profile. */
  private static final String STOPPED_CLOCK =
      """
      day => {
        globalThis.RealDate ??= Date;
        globalThis.Date = class extends RealDate {
          constructor(...parts) {
            if (parts.length) super(...parts); else super(day);
          }
          static now() { return new RealDate(day).getTime(); }
        };
      }
      """;

  /** Answers two items of the first scale with one answer and looks at the result, on a day. */
  void answer(String day, String value) {
    page.evaluate(STOPPED_CLOCK, day);
    page.locator("input[name=bond1][value='" + value + "']").check();
    page.locator("input[name=bond2][value='" + value + "']").check();
    page.locator("button[type=submit]").click();
  }

  void keep(String day, String value) {
    answer(day, value);
    press("keep");
  }

  /** Presses {@code keep}, {@code save}, {@code load} or {@code forget}. */
  void press(String button) {
    page.locator("[data-visits=" + button + "]").click();
  }

  byte[] save() throws IOException {
    Download file = page.waitForDownload(() -> press("save"));
    assertThat(file.suggestedFilename()).isEqualTo("days-sample.json");
    try (var in = file.createReadStream()) {
      return in.readAllBytes();
    }
  }

  void load(byte[] text) {
    open();
    page.evaluate("() => { document.querySelector('.visits-status').textContent = ''; }");
    page.locator(".visits input")
        .setInputFiles(new FilePayload("days.json", "application/json", text));
    page.waitForCondition(() -> !status().isEmpty());
  }

  void open() {
    page.evaluate("() => { document.querySelector('.visits').open = true; }");
  }

  String status() {
    return page.locator(".visits-status").textContent();
  }

  /** The days of the first group; empty where no day is shown. */
  List<String> dates() {
    return page.locator(".visits-lines").count() == 0
        ? List.of()
        : page.locator(".visits-lines").first().locator(".visits-date").allTextContents();
  }

  /** What the device holds of this quiz; {@code null} for nothing. */
  String stored() {
    return String.valueOf(page.evaluate("() => localStorage['attune-visits-sample']"));
  }

  /** The text of what has the focus. */
  String focused() {
    return String.valueOf(page.evaluate("() => document.activeElement.textContent.trim()"));
  }
}
