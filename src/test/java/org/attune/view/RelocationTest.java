package org.attune.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelocationTest {

  @ParameterizedTest
  @CsvSource({
    "../articles/x.html#a, glossary.html, articles/x.html#a",
    "../articles/x.html, articles/y.html, ../articles/x.html",
    "other.html, articles/y.html, ../quizzes/other.html",
    "#part, articles/a/y.html, ../../quizzes/q.html#part",
    "https://example.org/a, glossary.html, https://example.org/a",
    "mailto:a@example.org, glossary.html, mailto:a@example.org"
  })
  void keepsWhereAddressesLead(String written, String to, String expected) {
    String html = "<a class=\"x\" href=\"" + written + "\">a</a>";

    assertThat(new Relocation("quizzes/q.html", to).of(html))
        .isEqualTo("<a class=\"x\" href=\"" + expected + "\">a</a>");
  }
}
