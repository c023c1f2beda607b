package org.attune.pagechecks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attune.browser.BrowserTest;
import org.attune.browser.BuiltSite;
import org.attune.browser.Chromium;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each check finds what it is there for: a page of the built site is broken in one place, and the
 * check of that number must say so. Without this, a check that looks at nothing would always pass.
 */
@BrowserTest
class DoctoredPageTest {
  @TestFactory
  Stream<DynamicTest> isFound(BuiltSite site, Chromium chromium) {
    String number = System.getProperty("pages.check", "\\d+");
    return Doctoring.all().stream()
        .filter(doctoring -> ("" + doctoring.number()).matches(number))
        .map(
            doctoring ->
                DynamicTest.dynamicTest(
                    doctoring.number() + ". " + doctoring.what(),
                    () ->
                        assertThat(found(site, chromium, doctoring))
                            .contains(doctoring.finding())));
  }

  private static String found(BuiltSite site, Chromium chromium, Doctoring doctoring)
      throws IOException {
    Map<String, String> changes = new HashMap<>();
    for (String file : doctoring.files()) {
      String whole = site.html(file);
      String broken = doctoring.breaking().apply(whole);
      assertThat(broken).as("the doctored " + file).isNotEqualTo(whole);
      changes.put(file, broken);
    }
    try (BuiltSite doctored = site.with(changes)) {
      PageFile page = new PageFile(doctored, doctoring.page());
      PageCheck check = PageChecks.number(doctoring.number());
      return Inspection.ofPage(page, check, doctoring.finding(), chromium)
          .findings(doctoring.number())
          .stream()
          .map(Finding::toString)
          .collect(Collectors.joining("\n"));
    }
  }

  @Test
  void everyNumberOfTheListIsChecked() {
    assertThat(PageChecks.all())
        .extracting(PageCheck::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 23).boxed().toList());
  }

  @Test
  void everyCheckIsTried() {
    Set<Integer> tried =
        Doctoring.all().stream()
            .map(Doctoring::number)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(tried)
        .containsExactlyElementsOf(PageChecks.all().stream().map(PageCheck::number).toList());
  }
}
