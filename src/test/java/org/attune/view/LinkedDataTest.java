package org.attune.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attune.config.SiteConfig;
import org.junit.jupiter.api.Test;

class LinkedDataTest {
  private static String of(Map<String, Object> page) {
    return new LinkedData(SiteConfig.defaults(), page, uri -> "https://x.example/" + uri).json();
  }

  private static Map<String, Object> article(String title) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("kind", "article");
    page.put("title", title);
    page.put("lang", "en");
    return page;
  }

  @Test
  void keepsAnyTitleInsideItsScriptElement() {
    assertThat(of(article("A </script><!-- \"b\" \\ \u2028 </head> title")))
        .doesNotContain("<", "\u2028")
        .contains("A \\u003c/script>\\u003c!-- \\\"b\\\" \\\\ \\u2028 \\u003c/head> title");
  }

  @Test
  void namesNoReviewerAndNoDayOfReviewWhereThereIsNone() {
    Map<String, Object> page = article("Fit");
    page.put("reviewed", Map.of("iso", "2026-01-02", "text", "2 January 2026"));
    assertThat(of(page)).doesNotContain("reviewedBy", "lastReviewed");
  }

  @Test
  void namesTheReviewerThatThePageNames() {
    Map<String, Object> page = article("Fit");
    page.put("reviewer", "Sam Example");
    page.put("reviewed", Map.of("iso", "2026-01-02", "text", "2 January 2026"));
    assertThat(of(page))
        .contains("\"reviewedBy\":{\"@type\":\"Person\",\"name\":\"Sam Example\"}")
        .contains("\"lastReviewed\":\"2026-01-02\"");
  }

  @Test
  void inventsNoPublisher() {
    assertThat(of(article("Fit"))).doesNotContain("publisher", "Organization");
  }

  @Test
  void citesTheTextOfEachSource() {
    Map<String, Object> page = article("Fit");
    page.put("sources", List.of(Map.of("id", "a", "html", "A &amp; B. <i>Title</i>.")));
    assertThat(of(page)).contains("\"citation\":[\"A & B. Title.\"]");
  }

  @Test
  void callsNoSelfAssessmentATest() {
    Map<String, Object> page = article("How is it?");
    page.put("kind", "self-assessment");
    assertThat(of(page)).contains("MedicalWebPage").doesNotContain("Quiz", "mainEntity");
  }
}
