package org.attune.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds for a page because of its template, tried on one page of each kind. */
@BrowserTest
class EachKindOfPageTest {
  /** Where the focus is, and what is wrong with it there; null past the page's last stop. */
  private static final String FOCUS =
      """
      () => {
        const now = document.activeElement;
        if (!now || now === document.body) return null;
        const name = now.tagName.toLowerCase() + ' ' + (now.textContent || now.id).trim().slice(0, 30);
        const wrong = [];
        const ringed = element => {
          const style = getComputedStyle(element);
          return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
        };
        if (![now, ...(now.labels ?? [])].some(ringed)) wrong.push('shows no focus: ' + name);
        const box = now.getBoundingClientRect();
        const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
        const y = Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1);
        const top = document.elementFromPoint(x, y);
        const seen = top && (now.contains(top) || top.contains(now)
          || [...(now.labels ?? [])].some(label => label.contains(top)));
        if (!seen) wrong.push('is covered: ' + name);
        const last = window.lastFocus;
        if (last && (last.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_PRECEDING)) {
          wrong.push('comes too late: ' + name);
        }
        const first = !window.seenFocus;
        window.seenFocus = window.seenFocus ?? new Set();
        if (!first && window.seenFocus.has(now)) return null;
        window.seenFocus.add(now);
        window.lastFocus = now;
        return wrong;
      }
      """;

  @TestFactory
  Stream<DynamicTest> focusIsSeenAndFollowsTheReadingOrder(BuiltSite site, Chromium chromium) {
    return each(
        site,
        page -> {
          try (Visit visit = chromium.visit(site.url(page), Viewing.PHONE)) {
            List<String> wrong = new ArrayList<>();
            int stops = tabThrough(visit.page(), wrong);
            assertThat(stops).as("stops of the focus").isGreaterThan(5);
            assertThat(wrong).isEmpty();
          }
        });
  }

  private static int tabThrough(Page page, List<String> wrong) {
    for (int stop = 0; stop < 500; stop++) {
      page.keyboard().press("Tab");
      Object here = page.evaluate(FOCUS);
      if (!(here instanceof List<?> found)) {
        return stop;
      }
      found.forEach(fault -> wrong.add(String.valueOf(fault)));
    }
    throw new AssertionError("the focus never leaves the page");
  }

  @TestFactory
  Stream<DynamicTest> helpIsInTheFirstScreen(BuiltSite site, Chromium chromium) {
    return each(
        site,
        page -> {
          try (Visit visit = chromium.visit(site.url(page), Viewing.PHONE)) {
            BoundingBox box =
                visit
                    .page()
                    .locator("header a[href$='help/now.html'], header a[href$='now.html']")
                    .first()
                    .boundingBox();
            assertThat(box.y + box.height).isLessThan(Viewing.PHONE.height());
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> isCompleteWithoutScript(BuiltSite site, Chromium chromium) {
    return each(
        site,
        page -> {
          try (Visit visit = chromium.visit(site.url(page), Viewing.PHONE.withoutScript())) {
            assertThat(visit.complaints()).isEmpty();
            assertThat(visit.page().locator("h1").count()).isEqualTo(1);
            assertThat(visit.page().locator("main").innerText()).isNotBlank();
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> worksBelowAnyPath(BuiltSite site, Chromium chromium) throws IOException {
    StaticServer below = StaticServer.below(site.folder(), "/clinic/care/");
    return eachButNotFound(
            site,
            page -> {
              try (Visit visit = chromium.visit(below.url(page), Viewing.PHONE)) {
                assertThat(visit.complaints()).isEmpty();
                assertThat(visit.requests()).allMatch(url -> url.startsWith(below.url("")));
              }
            })
        .onClose(below::close);
  }

  @TestFactory
  Stream<DynamicTest> worksOpenedFromDisk(BuiltSite site, Chromium chromium) {
    return eachButNotFound(
        site,
        page -> {
          String address = site.folder().resolve(page).toUri().toString();
          try (Visit visit = chromium.visit(address, Viewing.PHONE)) {
            assertThat(visit.complaints()).isEmpty();
            assertThat(styles(visit.page())).isGreaterThan(0);
          }
        });
  }

  private static int styles(Page page) {
    return ((Number) page.evaluate("document.styleSheets.length")).intValue();
  }

  /** A host shows the page for what is not found at any address: its links begin at the root. */
  private static Stream<DynamicTest> eachButNotFound(BuiltSite site, Check check) {
    return each(site, check).filter(test -> !test.getDisplayName().equals("404.html"));
  }

  private static Stream<DynamicTest> each(BuiltSite site, Check check) {
    return site.onePageOfEachKind().stream()
        .map(page -> DynamicTest.dynamicTest(page, () -> check.on(page)));
  }

  /** What is looked at on one page. */
  private interface Check {
    void on(String page) throws IOException;
  }
}
