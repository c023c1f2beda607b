package org.attune.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading settings, and listening. */
@BrowserTest
class ReadingTest {
  private static final String ARTICLE = "articles/rapport.html";

  /** Two voices, of which one would send the text away; what is spoken is noted. */
  private static final String VOICES =
      """
      window.spoken = [];
      const voice = (name, lang, localService) => ({ name, lang, localService, voiceURI: name, default: false });
      const speech = {
        getVoices: () => %s,
        addEventListener() {},
        cancel() {},
        speak: said => { window.spoken.push(said); },
      };
      Object.defineProperty(window, 'speechSynthesis', { value: speech });
      window.SpeechSynthesisUtterance = class extends EventTarget {
        constructor(text) { super(); this.text = text; }
      };
      """;

  private static Visit settings(BuiltSite site, Chromium chromium) {
    Visit visit = chromium.visit(site.url(ARTICLE), Viewing.PHONE);
    visit.page().locator("attune-settings summary").click();
    return visit;
  }

  private static double size(Page page) {
    return ((Number)
            page.evaluate(
                "parseFloat(getComputedStyle(document.querySelector('.prose p')).fontSize)"))
        .doubleValue();
  }

  @Test
  void settingsHoldAtOnceAndEndWithThePage(BuiltSite site, Chromium chromium) {
    try (Visit visit = settings(site, chromium)) {
      double before = size(visit.page());
      visit.page().locator("[name=size][value=largest]").check();
      visit.page().locator("[name=theme][value=dark]").check();
      visit.settle();
      assertThat(size(visit.page())).isGreaterThan(before * 1.3);
      assertThat(visit.page().evaluate("getComputedStyle(document.body).backgroundColor"))
          .isEqualTo("rgb(23, 30, 35)");
      assertThat(visit.sidewaysScroll()).isZero();
      assertThat(Axe.findings(visit.page())).isEmpty();
      assertThat(visit.leftBehind()).isEmpty();
      visit.page().reload();
      assertThat(size(visit.page())).isEqualTo(before);
    }
  }

  @Test
  void settingsAreKeptOnlyWhereTheReaderSaysSo(BuiltSite site, Chromium chromium) {
    try (Visit visit = settings(site, chromium)) {
      double before = size(visit.page());
      visit.page().locator("[name=size][value=large]").check();
      visit.page().locator("[name=spacing][value=wide]").check();
      visit.page().locator("[name=keep]").check();
      assertThat(visit.leftBehind()).containsExactly("localStorage attune-reading");
      visit.follow(site.url("articles/fit.html"));
      assertThat(size(visit.page())).isGreaterThan(before);
      visit.page().locator("attune-settings summary").click();
      assertThat(visit.page().locator("[name=keep]").isChecked()).isTrue();
      visit.page().locator("[name=keep]").uncheck();
      assertThat(visit.leftBehind()).isEmpty();
      assertThat(size(visit.page())).isGreaterThan(before);
      visit.page().locator("attune-settings button").click();
      assertThat(size(visit.page())).isEqualTo(before);
    }
  }

  /** Storage belongs to the whole host: what another page of it left there must do no harm. */
  @ParameterizedTest
  @ValueSource(strings = {"{", "7", "null", "[]", "{\"size\":\"x\\\" onload=\",\"theme\":{}}"})
  void settingsThatMakeNoSenseAreNotApplied(String stored, BuiltSite site, Chromium chromium) {
    try (Visit visit = chromium.visit(site.url(ARTICLE), Viewing.PHONE)) {
      visit.page().evaluate("text => localStorage.setItem('attune-reading', text)", stored);
      visit.follow(site.url(ARTICLE));
      assertThat(visit.complaints()).isEmpty();
      assertThat(visit.page().evaluate("Object.keys(document.documentElement.dataset).length"))
          .isEqualTo(0);
    }
  }

  @Test
  void listensWithAVoiceOfTheDeviceOnly(BuiltSite site, Chromium chromium) {
    try (Visit visit =
        reader(chromium, "[voice('far', 'en-GB', false), voice('near', 'en-US', true)]")) {
      Page page = visit.follow(site.url(ARTICLE)).page();
      page.locator("attune-listen button").first().click();
      assertThat(page.evaluate("spoken.map(said => said.voice.name)").toString())
          .isEqualTo("[near]");
      assertThat(page.locator(".spoken").count()).isEqualTo(1);
      page.evaluate("spoken[0].dispatchEvent(new Event('end'))");
      assertThat(page.evaluate("spoken.length")).isEqualTo(2);
      assertThat(Axe.findings(page)).isEmpty();
      page.locator("attune-listen button").nth(1).click();
      assertThat(page.locator(".spoken").count()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "[voice('far', 'en-GB', false)]",
        "[voice('nah', 'de-DE', true), voice('far', 'en', false)]",
        "[{ name: 'unknown', lang: 'en-GB' }]"
      })
  void offersNothingWithoutAVoiceOfTheDevice(String voices, BuiltSite site, Chromium chromium) {
    try (Visit visit = reader(chromium, voices)) {
      Page page = visit.follow(site.url(ARTICLE)).page();
      assertThat(page.locator("attune-listen button").count()).isZero();
    }
  }

  @Test
  void neverReadsAQuizAloud(BuiltSite site, Chromium chromium) {
    try (Visit visit = reader(chromium, "[voice('near', 'en-GB', true)]")) {
      for (String page : site.pages()) {
        if (page.startsWith("quizzes/")) {
          visit.follow(site.url(page));
          assertThat(visit.page().locator("attune-listen").count()).isZero();
        }
      }
    }
  }

  private static Visit reader(Chromium chromium, String voices) {
    Visit visit = chromium.reader(Viewing.PHONE);
    visit.context().addInitScript(VOICES.formatted(voices));
    return visit;
  }
}
