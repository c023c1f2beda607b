package org.attune.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.attune.jbake.JBakeOven;
import org.attune.problem.Problem;
import org.attune.problem.Severity;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A clinic goes through its settings, and errs in each. */
class ClinicSettingsTest {
  @TempDir private Path site;

  @BeforeEach
  void writeOnePage() throws IOException {
    write("content/index.md", "---\nstatus: published\n---\n\n# Welcome\n\nA page.\n");
    Files.createDirectories(site.resolve("assets/img"));
    Files.copy(Path.of("assets/img/mark.svg"), site.resolve("assets/img/logo.svg"));
  }

  /** Each wrong value is one problem, at the value, and its fix can be followed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          site.host        | river.example.org               | write https://river.example.org
          site.host        | https://river.example.org/?x=1  | write https://river.example.org/
          site.host        | https://river.example.org/#a    | write https://river.example.org/
          site.host        | ftp://river.example.org         | give the address of a web page
          site.region      | uk                              | write gb
          site.region      | GB                              | write gb
          site.region      | fr                              | use one of these, or add data/help/fr.yml
          site.phone       | call us                         | write only the number, such as +44 20 7946 0000
          site.phone       | +44 (0)20 7946 0000             | write +44 20 7946 0000
          site.phone       | tel:+442079460000               | write +442079460000
          site.accent      | #ffcc00                         | write site.accent=#7d6306, the nearest colour that can be read
          site.accent      | 0a6d7c                          | write #0a6d7c
          site.accent      | teal                            | write it like this: #6b3f63
          site.logo        | /img/logo.svg                   | write img/logo.svg
          site.logo        | assets/img/logo.svg             | write img/logo.svg
          site.logo        | img/lgo.svg                     | did you mean img/logo.svg?
          site.logo        | img/logo.gif                    | put an SVG or PNG file into assets/img and write site.logo=img/logo.svg
          contact.problems | mailto:a@river.example.org      | write a@river.example.org
          contact.problems | nobody                          | write it like this: name@example.org
          privacy.logs     | 14                              | write 14 days
          privacy.url      | /privacy.html                   | give the whole address, as the browser's address line shows it
          privacy.url      | river.example.org/privacy       | write https://river.example.org/privacy
          exit.url         | /                               | give the whole address, as the browser's address line shows it
          exit.url         | javascript:alert(1)             | give the address of a web page
          repo.edit        | git@git.example.org:pages.git   | give the whole address, as the browser's address line shows it
          quiz.keep        | yes                             | write quiz.keep=false or quiz.keep=true
          """)
  void aWrongValueIsOneProblemWithAFix(String key, String value, String fix) throws IOException {
    write("jbake.properties", "site.name=River\n" + key + "=" + value + "\n");
    List<Problem> problems =
        build(Purpose.PLAIN).problems().stream()
            .filter(problem -> problem.path().equals("jbake.properties"))
            .filter(
                problem -> !problem.rule().equals("region-missing") || key.equals("site.region"))
            .toList();
    assertThat(problems).singleElement().extracting(Problem::fix).isEqualTo(fix);
    assertThat(problems.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(problems.get(0).position().line()).isEqualTo(2);
    assertThat(problems.get(0).position().column()).isEqualTo(key.length() + 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"au", "ca", "de", "es", "gb", "ie", "nz", "us", "international"})
  void eachRegionStandsOnThePage(String region) throws IOException {
    write("jbake.properties", "site.name=River\nsite.region=" + region + "\n");
    assertThat(build(Purpose.PLAIN).problems()).filteredOn(Problem::isError).isEmpty();
    String name =
        Files.readAllLines(Path.of("data/help/" + region + ".yml")).stream()
            .filter(line -> line.startsWith("name:"))
            .map(line -> line.substring(5).strip().replace("\"", ""))
            .findFirst()
            .orElseThrow();
    assertThat(Jsoup.parse(published("index.html")).select("#help, [id=help]").text())
        .contains(name);
  }

  @Test
  void whatIsSetStandsOnEachPageAndIsText() throws IOException {
    write(
        "jbake.properties",
        """
        site.name=R & <b>C</b>
        site.host=https://river.example.org/care/pages/
        site.publisher=River "Trust"
        site.phone=+44 20 7946 0000
        site.address=1 River Street
        site.region=gb
        site.logo=img/logo.svg
        notice=Closed on <i>24</i> December.
        contact.problems=pages@river.example.org
        """);
    assertThat(build(Purpose.PLAIN).problems()).filteredOn(Problem::isError).isEmpty();
    for (String page : List.of("index.html", "404.html", "search.html", "help/harm.html")) {
      var shown = Jsoup.parse(published(page)).body();
      assertThat(shown.text())
          .as(page)
          .contains("R & <b>C</b>", "River \"Trust\"", "1 River Street", "<i>24</i>");
      assertThat(shown.select("a[href=tel:+442079460000]")).as(page).isNotEmpty();
      assertThat(shown.select("a[href^=mailto:pages@river.example.org]")).as(page).isNotEmpty();
      assertThat(shown.select("img[src$=img/logo.svg]")).as(page).isNotEmpty();
    }
  }

  @Test
  void aReleaseAsksForAllAtOnce() throws IOException {
    write("jbake.properties", "site.lang=en\n");
    assertThat(build(Purpose.RELEASE).problems())
        .filteredOn(Problem::isError)
        .extracting(Problem::message)
        .contains(
            "a live site needs site.name",
            "a live site needs site.host",
            "a live site needs site.publisher",
            "a live site needs contact.problems",
            "a live site needs privacy.logs",
            "the help on each page is that for any country");
  }

  @Test
  void theLibraryKeepsItsLanguageOnASiteOfAnother() throws IOException {
    write("jbake.properties", "site.lang=de\nlibrary=rapport\n");
    assertThat(build(Purpose.PLAIN).problems())
        .filteredOn(problem -> problem.path().startsWith("content/articles/"))
        .isEmpty();
    assertThat(published("articles/rapport.html")).contains("<html lang=\"en\"");
  }

  private String published(String path) throws IOException {
    return Files.readString(site.resolve("target/site").resolve(path));
  }

  private void write(String path, String text) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.resolve("..").normalize());
    Files.writeString(file, text);
  }

  private BuildResult build(Purpose purpose) throws IOException {
    SiteBuild.Options options = LentLibrary.options(site, purpose);
    return new SiteBuild(new JBakeOven(Clock.systemUTC())).publish(options);
  }
}
