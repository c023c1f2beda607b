package org.attune.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A part that did nothing would be measured as fast. */
class SitePartsTest {
  @Test
  void eachPartDoesItsWorkOnTheWholeSite() throws Exception {
    try (SiteParts parts = new SiteParts(Path.of("").toAbsolutePath())) {
      int pages = parts.read().documents().size();
      assertThat(pages).isGreaterThan(40);
      assertThat(parts.parse()).hasSizeGreaterThan(30).hasSizeLessThan(pages);
      assertThat(parts.write()).hasSameSizeAs(parts.parse()).allMatch(html -> html.contains("<p>"));
      assertThat(parts.render().resolve("articles/alliance.html")).isRegularFile();
      assertThat(parts.score())
          .isNotEmpty()
          .allMatch(scores -> scores.stream().anyMatch(one -> one.result().isPresent()));
      assertThat(parts.links().pages()).isGreaterThanOrEqualTo(pages);
      assertThat(parts.links().checked()).isGreaterThan(1000);
    }
  }
}
