package org.attune.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.attune.jbake.JBakeOven;
import org.attune.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that had other addresses. */
class MovedPagesTest {
  @TempDir private Path site;

  @BeforeEach
  void begin() throws IOException {
    Files.createDirectories(site.resolve("content/articles"));
    Files.createDirectories(site.resolve("content/help"));
    Files.writeString(
        site.resolve("jbake.properties"),
        "site.host=https://river.example/care/pages\nsite.region=gb\n");
    page("articles/fit.md", "Fit", "aliases: [articles/match.html, tips/]", "Text.");
  }

  private void page(String path, String title, String header, String body) throws IOException {
    Files.writeString(
        site.resolve("content").resolve(path),
        "---\ntitle: " + title + "\nstatus: published\n" + header + "\n---\n\n" + body + "\n");
  }

  private List<String> build() throws IOException {
    BuildResult result =
        new SiteBuild(new JBakeOven(Clock.systemUTC()))
            .publish(LentLibrary.options(site, Purpose.DELIVERY));
    return result.problems().stream().map(Problem::toLine).toList();
  }

  private String published(String path) throws IOException {
    return Files.readString(site.resolve("target").resolve(path));
  }

  @Test
  void eachOlderAddressLeadsOnAtOnce() throws IOException {
    build();
    assertThat(published("site/articles/match.html"))
        .contains("<meta http-equiv=\"refresh\" content=\"0; url=../articles/fit.html\">")
        .contains("https://river.example/care/pages/articles/fit.html")
        .contains("href=\"../articles/fit.html\"><span class=\"row-title\">Fit</span>");
    assertThat(published("site/tips/index.html")).contains("content=\"0; url=../articles/fit.html");
  }

  @Test
  void serversSendReadersOnByThemselves() throws IOException {
    build();
    assertThat(published("hosting/_redirects"))
        .contains("/care/pages/tips/ /care/pages/articles/fit.html 301");
    assertThat(published("hosting/nginx.conf"))
        .contains("location = \"/care/pages/articles/match.html\"");
  }

  @Test
  void noListNamesAnOlderAddress() throws IOException {
    build();
    for (String list : List.of("sitemap.xml", "feed.xml", "search.html")) {
      assertThat(published("site/" + list)).as(list).doesNotContain("match.html", "tips/");
    }
  }

  @Test
  void aLinkToAnOlderAddressIsToldTheNewOne() throws IOException {
    page("articles/more.md", "More", "topic: fit", "See [fit](match.html#a) and [tips](../tips/).");
    assertThat(build())
        .filteredOn(line -> line.contains("link-moved"))
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .startsWith("content/articles/more.md:7:5: warning:")
                    .contains("Fix: write \"fit.md#a\"."),
            line -> assertThat(line).contains(":7:29:").contains("Fix: write \"fit.md\"."));
  }

  @Test
  void anAliasOfAnArticleThatComesWithAttuneGivesWayToAPageOfTheSite() throws IOException {
    page("help/index.md", "Help near you", "", "Text.");
    assertThat(build()).noneMatch(line -> line.contains("alias"));
    assertThat(published("site/help/index.html")).contains("Help near you</h1>");
  }
}
