package org.attune.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
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
}
