package org.attune.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.attune.jbake.JBakeOven;
import org.attune.problem.Problem;
import org.attune.problem.Severity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages load from other places is refused, or allowed, told and let through just there. */
class PrivacyAllowTest {
  private static final String CLOSED =
      "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src 'self' file:;"
          + " connect-src 'none'; form-action 'none'; base-uri 'none'";

  @TempDir private Path site;

  @BeforeEach
  void begin() throws IOException {
    settings("");
    article("map", "![The way](https://tiles.example.org/way.png)\n");
    article("plain", "Nothing else.\n");
  }

  @Test
  void whatIsNotAllowedIsAnErrorWhereItIsWritten() throws IOException {
    assertThat(build().problems())
        .filteredOn(Problem::isError)
        .extracting(Problem::path, p -> p.position().line(), Problem::rule)
        .containsExactly(tuple("content/articles/map.md", 7, "foreign-load"));
  }

  @Test
  void anAllowedPictureOpensPicturesOfItsPageAlone() throws IOException {
    settings("privacy.allow=tiles.example.org\nlibrary=about");
    BuildResult result = build();
    assertThat(problems(result)).isEmpty();

    assertThat(policy("articles/map.html"))
        .isEqualTo(
            CLOSED.replace(
                "img-src 'self' file:", "img-src 'self' file: https://tiles.example.org"));
    assertThat(policy("articles/plain.html")).isEqualTo(CLOSED);
    assertThat(policy("index.html")).isEqualTo(CLOSED);
    assertThat(Files.readString(site.resolve("target/hosting/nginx.conf")))
        .contains(
            "; style-src 'self'; img-src 'self'"
                + " https://tiles.example.org; connect-src 'none'; form-action 'none'; base-uri"
                + " 'none'; frame-ancestors 'self'");
    assertThat(result.loadsFrom())
        .hasValueSatisfying(hosts -> assertThat(hosts).containsExactly("tiles.example.org"));
  }

  @Test
  void aSiteThatTellsNobodyIsRefused() throws IOException {
    settings("privacy.allow=tiles.example.org");
    assertThat(problems(build()))
        .extracting(p -> p.position().column(), Problem::rule)
        .containsExactly(tuple(15, "privacy-untold"));
  }

  @Test
  void thePrivacyPageSaysWhatIsTrue() throws IOException {
    settings("privacy.allow=tiles.example.org\nlibrary=about");
    build();
    assertThat(page("about/privacy.html").select("main").text())
        .contains("tiles.example.org", "sees your internet address")
        .doesNotContain("load nothing from other companies");

    settings("library=about");
    article("map", "No picture.\n");
    build();
    assertThat(page("about/privacy.html").select("main").text())
        .contains("load nothing from other companies");
  }

  @Test
  void eachKindOfThingOpensItsOwnDirective() throws IOException {
    settings(
        """
        privacy.allow=a.example.org, https://b.example.org:8443/
        library=about
        markdown.html=trusted
        """);
    article(
        "map",
        """
        <iframe src="https://a.example.org/map" title="Map"></iframe>

        <video controls src="https://b.example.org:8443/film.mp4"></video>
        """);
    BuildResult result = build();
    assertThat(problems(result)).isEmpty();
    assertThat(policy("articles/map.html"))
        .contains(
            "frame-src https://a.example.org;",
            "media-src https://b.example.org:8443;",
            "img-src 'self' file:;",
            "connect-src 'none'")
        .doesNotContain("img-src 'self' file: https");
  }

  @Test
  void aScriptOfATemplateNeverStandsBesideQuestions() throws IOException {
    settings("privacy.allow=a.example.org\nlibrary=about");
    article("map", "Nothing.\n");
    withScript("topic.ftl");
    article("of-fit", "Nothing.\n", "topic: fit\n");
    assertThat(problems(build())).isEmpty();
    assertThat(policy("topics/fit.html")).contains("script-src 'self' file: https://a.example.org");

    withScript("quiz.ftl");
    write(
        "content/quizzes/q.md",
        "---\ntitle: One\nstatus: published\n---\n\n## What?\n\n- [ ] A\n- [x] B\n");
    assertThat(build().problems())
        .filteredOn(Problem::isError)
        .extracting(Problem::path, Problem::message)
        .containsExactly(
            tuple(
                "templates/quiz.ftl",
                "a script of a.example.org could read the answers on this page"));
  }

  private void withScript(String template) throws IOException {
    String script = "<script src=\"https://a.example.org/x.js\" defer></script>";
    String text = Files.readString(Path.of("templates", template));
    write("templates/" + template, text.replace("</@base.page>", script + "\n</@base.page>"));
  }

  @Test
  void aFormThatSendsSomewhereElseIsNeverAllowed() throws IOException {
    settings("privacy.allow=tiles.example.org\nmarkdown.html=trusted");
    article(
        "map", "<form action=\"https://tiles.example.org/send\"><button>Send</button></form>\n");
    assertThat(build().problems())
        .filteredOn(Problem::isError)
        .extracting(Problem::message)
        .contains("this form would send what readers write to tiles.example.org");
  }

  @Test
  void aStyleSheetOfTheSiteIsLookedAtToo() throws IOException {
    article("map", "Nothing.\n");
    write(
        "assets/css/print.css",
        """
        /* url(https://not.example.org/x.png) */
        @font-face {
          font-family: X;
          src: url("https://fonts.example.org/x.woff2");
        }
        """);
    assertThat(build().problems())
        .filteredOn(Problem::isError)
        .extracting(Problem::path, p -> p.position().line(), p -> p.position().column())
        .containsExactly(tuple("assets/css/print.css", 4, 13));

    settings("privacy.allow=fonts.example.org\nlibrary=about");
    assertThat(problems(build())).isEmpty();
    assertThat(policy("articles/plain.html")).contains("font-src https://fonts.example.org");
  }

  @Test
  void aPlaceThatNoPageLoadsFromIsToldToTheOwner() throws IOException {
    settings("privacy.allow=tiles.example.org, other.example.org\nlibrary=about");
    assertThat(problems(build()))
        .extracting(Problem::severity, Problem::rule, Problem::message)
        .containsExactly(
            tuple(
                Severity.WARNING,
                "privacy-unused",
                "no page loads anything from other.example.org"));
  }

  @Test
  void aValueThatIsNoHostIsToldWhereItStands() throws IOException {
    settings("privacy.allow=tiles.example.org, *.example.org, https://x.example.org/a/b, http://y");
    assertThat(build().problems())
        .filteredOn(p -> p.rule().equals("setting-value"))
        .extracting(p -> p.position().column(), Problem::fix)
        .containsExactly(
            tuple(34, "name each host by itself, with commas between them"),
            tuple(49, "write x.example.org"),
            tuple(76, "write it like this: maps.example.org"));
  }

  private String policy(String uri) throws IOException {
    return page(uri).select("meta[http-equiv=Content-Security-Policy]").attr("content");
  }

  private Document page(String uri) throws IOException {
    return Jsoup.parse(Files.readString(site.resolve("target/site").resolve(uri)));
  }

  private static List<Problem> problems(BuildResult result) {
    return result.problems().stream().filter(p -> p.severity() != Severity.NOTE).toList();
  }

  private void settings(String lines) throws IOException {
    write("jbake.properties", lines + "\nsite.region=international\n");
  }

  private void article(String name, String text) throws IOException {
    article(name, text, "");
  }

  private void article(String name, String text, String header) throws IOException {
    String head = "---\n" + header + "status: published\n---\n\n# A page: " + name + "\n\n";
    write("content/articles/" + name + ".md", head + text);
  }

  private void write(String path, String text) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.resolve("..").normalize());
    Files.writeString(file, text);
  }

  private BuildResult build() throws IOException {
    SiteBuild.Options options = LentLibrary.options(site, Purpose.DELIVERY);
    return new SiteBuild(new JBakeOven(Clock.systemUTC())).publish(options);
  }
}
