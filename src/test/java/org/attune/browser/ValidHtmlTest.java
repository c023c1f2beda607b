package org.attune.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedSite.class)
class ValidHtmlTest {
  @TestFactory
  Stream<DynamicTest> nuCheckerFindsNothing(BuiltSite site) {
    NuChecker checker = new NuChecker();
    return site.pages().stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page,
                    () -> assertThat(checker.findings(site.folder().resolve(page))).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> whatStandsInScriptElementsIsData(BuiltSite site) {
    return site.pages().stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page,
                    () ->
                        assertThat(Jsoup.parse(site.html(page)).select("script:not([src])"))
                            .allMatch(data -> data.attr("type").equals("application/json"))));
  }
}
