package org.attune.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BrowserTest
class SearchPageTest {
  private static void searching(BuiltSite site, Chromium chromium, String words, Look look) {
    try (Visit visit = chromium.visit(site.url("search.html"), Viewing.PHONE)) {
      visit.page().getByRole(AriaRole.SEARCHBOX).fill(words);
      look.at(visit);
    }
  }

  private interface Look {
    void at(Visit visit);
  }

  private static List<String> titles(Page page) {
    return page.locator(".results .row-title").allInnerTexts();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ruptures", "RUPTUR", "rúptüre repáir", "pull away from the work rupture"})
  void findsByTitleAndTextWhateverTheCaseAndAccents(
      String words, BuiltSite site, Chromium chromium) {
    searching(
        site,
        chromium,
        words,
        visit -> assertThat(titles(visit.page())).contains("Ruptures and repair"));
  }

  @Test
  void findsTermsOfTheGlossaryAtTheirPlace(BuiltSite site, Chromium chromium) {
    searching(
        site,
        chromium,
        "alliance",
        visit -> {
          Locator term = visit.page().locator(".results a[href='glossary.html#alliance']");
          assertThat(term.count()).isEqualTo(1);
          term.click();
          assertThat(visit.page().url()).endsWith("glossary.html#alliance");
        });
  }

  @Test
  void marksWhatWasFound(BuiltSite site, Chromium chromium) {
    searching(
        site,
        chromium,
        "repair",
        visit ->
            assertThat(visit.page().locator(".results mark").allInnerTexts())
                .isNotEmpty()
                .allMatch(text -> text.toLowerCase(Locale.ROOT).startsWith("repair")));
  }

  @Test
  void goesByKeyboardThroughTheResultsAndBack(BuiltSite site, Chromium chromium) {
    searching(
        site,
        chromium,
        "trust",
        visit -> {
          Page page = visit.page();
          page.keyboard().press("ArrowDown");
          page.keyboard().press("ArrowDown");
          assertThat(
                  page.evaluate(
                      "document.activeElement.closest('li') === document.querySelectorAll('.results"
                          + " li')[1]"))
              .isEqualTo(true);
          page.keyboard().press("ArrowUp");
          page.keyboard().press("ArrowUp");
          assertThat(page.evaluate("document.activeElement.type")).isEqualTo("search");
          page.keyboard().press("Escape");
          assertThat(titles(page)).isEmpty();
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "suicide", "Suicidal thoughts", "I want to die", "can’t go on", "self-harm", "rape",
        "Selbstmord", "ich möchte mich umbringen", "Übergriff", "quiero morir", "hacerme daño",
            "me tuer"
      })
  void showsNumbersAboveTheResultsForWordsOfCrisis(
      String words, BuiltSite site, Chromium chromium) {
    searching(
        site,
        chromium,
        words,
        visit -> {
          Locator number = visit.page().locator("attune-search a[href='tel:116123']");
          assertThat(number.isVisible()).isTrue();
          assertThat(number.boundingBox().y)
              .isLessThan(visit.page().locator(".results-status").boundingBox().y);
          assertThat(visit.page().locator(".results-status").innerText())
              .contains("Numbers to call");
          assertThat(Axe.findings(visit.page())).isEmpty();
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"rapport", "die erste Sitzung", "skills", "today", "diet", "violet", "trust"})
  void leavesOtherWordsAlone(String words, BuiltSite site, Chromium chromium) {
    searching(
        site,
        chromium,
        words,
        visit ->
            assertThat(visit.page().locator("attune-search a[href^='tel:']").count()).isZero());
  }

  @Test
  void asksNobodyAndKeepsNothing(BuiltSite site, Chromium chromium) {
    searching(
        site,
        chromium,
        "trust",
        visit -> {
          int before = visit.requests().size();
          visit.page().getByRole(AriaRole.SEARCHBOX).fill("fit");
          assertThat(visit.requests()).hasSize(before);
          assertThat(visit.leftBehind()).isEmpty();
          assertThat(visit.page().url()).isEqualTo(site.url("search.html"));
        });
  }

  @Test
  void worksFromDisk(BuiltSite site, Chromium chromium) {
    String address = site.folder().resolve("search.html").toUri().toString();
    try (Visit visit = chromium.visit(address, Viewing.PHONE)) {
      visit.page().locator("attune-search input").fill("rupture");
      assertThat(titles(visit.page())).contains("Ruptures and repair");
    }
  }

  @Test
  void listsEveryPageWithoutScript(BuiltSite site, Chromium chromium) {
    try (Visit visit = chromium.visit(site.url("search.html"), Viewing.PHONE.withoutScript())) {
      List<String> listed =
          visit.page().locator("main .letter a.row").all().stream()
              .map(link -> link.getAttribute("href"))
              .toList();
      List<String> written =
          site.pages().stream()
              .filter(page -> page.matches("(articles|quizzes|about|help)/.*|glossary.html"))
              .filter(page -> !site.html(page).contains("http-equiv=\"refresh\""))
              .toList();
      assertThat(listed).containsAll(written);
    }
  }
}
