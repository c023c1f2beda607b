package org.attune.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What every page must pass in a browser: each at its narrowest in light colours and wide in dark
 * ones, one page of each kind in all ways of viewing. With {@code -Dpages=all}, all in all.
 */
@BrowserTest
class EveryPageTest {
  private static final List<Viewing> TWO = List.of(Viewing.PHONE, Viewing.DESK_DARK);

  private static final List<Viewing> ALL =
      Stream.of(Viewing.PHONE, Viewing.DESK_DARK)
          .flatMap(viewing -> Stream.of(viewing, viewing.inverted()))
          .flatMap(viewing -> Stream.of(viewing, viewing.still(), viewing.inForcedColors()))
          .toList();

  @Test
  void siteHasPages(BuiltSite site) {
    assertThat(site.pages()).contains("index.html", "404.html", "search.html", "help/now.html");
  }

  @TestFactory
  Stream<DynamicTest> isQuietAndFitsAndIsClean(BuiltSite site, Chromium chromium) {
    boolean everything = "all".equals(System.getProperty("pages"));
    Collection<String> examples = site.onePageOfEachKind();
    return site.pages().stream()
        .flatMap(
            page ->
                (everything || examples.contains(page) ? ALL : TWO)
                    .stream().map(viewing -> check(site, chromium, page, viewing)));
  }

  private static DynamicTest check(
      BuiltSite site, Chromium chromium, String page, Viewing viewing) {
    return DynamicTest.dynamicTest(
        page + " at " + viewing,
        () -> {
          try (Visit visit = chromium.visit(site.url(page), viewing)) {
            SoftAssertions all = new SoftAssertions();
            all.assertThat(visit.complaints()).as("complaints of the browser").isEmpty();
            all.assertThat(visit.foreignRequests()).as("requests elsewhere").isEmpty();
            all.assertThat(visit.leftBehind()).as("left on the device").isEmpty();
            all.assertThat(visit.sidewaysScroll()).as("pixels of sideways scroll").isZero();
            all.assertThat(Axe.findings(visit.page())).as("axe").isEmpty();
            all.assertAll();
          }
        });
  }
}
