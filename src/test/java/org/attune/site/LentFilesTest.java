package org.attune.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.attune.jbake.JBakeOven;
import org.attune.problem.Problem;
import org.attune.problem.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site's folder needs only what it changes. */
class LentFilesTest {
  @TempDir private Path site;

  @BeforeEach
  void writeOneArticle() throws IOException {
    Path article = site.resolve("content/articles/hello.md");
    Files.createDirectories(article.resolve(".."));
    Files.writeString(article, "---\ntitle: Hello\nstatus: published\n---\n\nA first page.\n");
  }

  @Test
  void oneArticleGetsTheThemeTheHelpAndAFirstPage() throws IOException {
    BuildResult result = build();

    assertThat(result.problems()).filteredOn(LentFilesTest::weighs).isEmpty();
    assertThat(published("index.html")).contains("articles/hello.html");
    assertThat(published("help/now.html")).contains("116 123");
    assertThat(Files.exists(result.out().resolve("css/tokens.css"))).isTrue();
    assertThat(Files.exists(result.out().resolve("articles/rapport.html"))).isFalse();
  }

  @Test
  void theLibraryComesWhereTheSiteSaysSo() throws IOException {
    Files.writeString(site.resolve("jbake.properties"), "library=all\nsite.region=international\n");

    assertThat(build().problems()).filteredOn(LentFilesTest::weighs).isEmpty();
    assertThat(published("articles/rapport.html")).contains("<h1>");
    assertThat(published("articles/hello.html")).contains("A first page.");
  }

  @Test
  void aFileOfTheSiteStandsInForTheOneBehindIt() throws IOException {
    Path sheet = site.resolve("assets/css/tokens.css");
    Files.createDirectories(sheet.resolve(".."));
    Files.writeString(sheet, "/* ours */");

    assertThat(build().problems()).filteredOn(LentFilesTest::weighs).isEmpty();
    assertThat(published("css/tokens.css")).isEqualTo("/* ours */");
  }

  /** A note, such as one on an address without https, is no mistake of the site. */
  private static boolean weighs(Problem problem) {
    return problem.severity() != Severity.NOTE && !problem.rule().equals("region-missing");
  }

  private String published(String path) throws IOException {
    return Files.readString(site.resolve("target/site").resolve(path));
  }

  private BuildResult build() throws IOException {
    return new SiteBuild(new JBakeOven(Clock.systemUTC()))
        .publish(LentLibrary.options(site, Purpose.PLAIN));
  }
}
