package org.attune.pagechecks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attune.browser.BrowserTest;
import org.attune.browser.BuiltSite;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * All pages of the built site against the list, one test for each number: every page at 320 px in
 * light colours and at 1280 px in dark ones, one page of each kind in all ways of viewing. With
 * {@code -Dpages=all} every page in all ways; with {@code -Dpages.site=FOLDER} another site's
 * pages; with {@code -Dpages.only} and {@code -Dpages.check} those that match, such as {@code
 * help/.*} and {@code 9|12}. What was found is also written to target/page-checks.txt.
 */
@BrowserTest
class EveryPageTest {
  private static final Path WRITTEN = Path.of("target", "page-checks.txt");

  @Test
  void siteHasPages(BuiltSite site) {
    assertThat(site.pages()).contains("index.html", "404.html", "search.html", "help/now.html");
  }

  @TestFactory
  Stream<DynamicTest> passes(BuiltSite site) throws IOException {
    boolean everything = "all".equals(System.getProperty("pages"));
    String number = System.getProperty("pages.check", "\\d+");
    List<PageCheck> checks =
        PageChecks.all().stream().filter(it -> ("" + it.number()).matches(number)).toList();
    Report report =
        Inspection.ofSite(site, System.getProperty("pages.only", ".*"), checks, everything);
    Files.writeString(WRITTEN, report.toString());
    return checks.stream()
        .map(
            check ->
                DynamicTest.dynamicTest(
                    check.number() + ". " + check.name(),
                    () -> assertThat(report.findings(check.number())).isEmpty()));
  }
}
