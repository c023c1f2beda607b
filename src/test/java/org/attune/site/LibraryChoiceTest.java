package org.attune.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.attune.jbake.JBakeOven;
import org.attune.problem.Problem;
import org.attune.problem.Severity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clinic chooses which pages that come with Attune belong to its site. */
class LibraryChoiceTest {
  @TempDir private Path site;

  @Test
  void aListTakesItsPagesFoldersAndTopicsAndWhatEverySiteHas() throws IOException {
    settings("library=rapport, articles/fit.md, check-ins");
    assertThat(build()).isEmpty();

    assertThat(pages("articles"))
        .containsExactly(
            "check-ins.html",
            "fit.html",
            "rapport.html",
            "what-is-never-all-right.html",
            "when-trust-takes-time.html");
    assertThat(pages("quizzes"))
        .containsExactly("after-a-first-session.html", "rapport-and-trust.html");
    assertThat(pages("")).contains("index.html", "glossary.html", "search.html");
    assertThat(pages("about")).contains("privacy.html", "accessibility.html");
    assertThat(pages("help")).contains("now.html", "harm.html");
    assertThat(pages("topics"))
        .containsExactly("basics.html", "fit.html", "rapport.html", "safety.html");
  }

  @Test
  void linksToWhatIsLeftOutAreTextAndListsPassItOver() throws IOException {
    settings("library=all", "library.exclude=articles/alliance.md, quizzes");
    assertThat(build()).isEmpty();

    Document rapport = page("articles/rapport.html");
    assertThat(rapport.select("main").text()).contains("alliance");
    assertThat(rapport.select("a[href=alliance.html]")).isEmpty();
    for (String uri : List.of("index.html", "search.html", "topics/alliance.html")) {
      assertThat(page(uri).select("a[href*=articles/alliance.html], a[href*=quizzes/]"))
          .as(uri)
          .isEmpty();
    }
    assertThat(searchIndex()).doesNotContain("articles/alliance.html", "quizzes/");
    assertThat(Files.readString(site.resolve("target/site/sitemap.xml")))
        .doesNotContain("articles/alliance.html", "quizzes/");
    Document before = page("articles/attunement.html");
    assertThat(before.select("nav.next a").eachAttr("href")).doesNotContain("alliance.html");
  }

  @Test
  void whereQuizzesAreLeftOutNothingLeadsToThem() throws IOException {
    settings("library=all", "library.exclude=quizzes");
    assertThat(build()).isEmpty();

    assertThat(page("index.html").select("#look-at-where-things-stand")).isEmpty();
    for (String name : pages("articles")) {
      Element last = page("articles/" + name).select(".prose > *").last();
      assertThat(last).as(name).isNotNull();
      assertThat(last.text()).as(name).doesNotContain("quiz").doesNotContain("hese questions");
    }
  }

  @Test
  void whereAQuizIsLeftOutTheSearchDoesNotKnowWhatLedToIt() throws IOException {
    settings("library=all");
    assertThat(build()).isEmpty();
    String lead = "These questions look at the same three parts.";
    String heading = "Look at where things stand";
    assertThat(page("articles/alliance.html").select(".prose > p").eachText()).contains(lead);
    assertThat(searchIndex()).contains(lead, heading);

    settings("library=all", "library.exclude=quizzes");
    assertThat(build()).isEmpty();
    assertThat(searchIndex()).doesNotContain(lead, heading);
  }

  @Test
  void ideasOfTheFirstPageAreThoseThatHavePages() throws IOException {
    settings("library=all", "library.exclude=attunement");
    assertThat(build()).isEmpty();

    Document home = page("index.html");
    assertThat(home.select(".tile h3").eachText()).containsExactly("Rapport", "Alliance", "Fit");
    assertThat(home.select("#ideas-title").text()).isEqualTo("Ways to look at it");
    assertThat(home.select("header a, nav a").eachText()).doesNotContain("Attunement");
  }

  @Test
  void aPageOfTheSiteStandsInForOneThatIsLeftOut() throws IOException {
    settings("library=all", "library.exclude=articles/rapport");
    write("content/articles/rapport.md", "---\nstatus: published\n---\n\n# Ours\n\nOur words.\n");
    assertThat(build()).isEmpty();

    assertThat(page("articles/rapport.html").select("h1").text()).isEqualTo("Ours");
    assertThat(page("topics/rapport.html").select("a[href$=rapport-and-trust.html]")).isNotEmpty();
  }

  @Test
  void aNameThatMeansNothingIsToldWhereItStands() throws IOException {
    settings(
        "library=rapport, articles/raport,\\", "   chekc-ins", "library.exclude=nonsense words");
    assertThat(build())
        .extracting(Problem::path, p -> p.position().line(), p -> p.position().column())
        .containsExactly(
            tuple("jbake.properties", 1, 18),
            tuple("jbake.properties", 2, 4),
            tuple("jbake.properties", 3, 17));
    assertThat(build())
        .extracting(Problem::fix)
        .containsExactly(
            "did you mean articles/rapport?",
            "did you mean check-ins?",
            "take the path from the page's address, or take the name out");
  }

  @Test
  void aSlipInAllIsTold() throws IOException {
    settings("library=al");
    assertThat(build()).extracting(Problem::fix).containsExactly("did you mean all?");
  }

  @Test
  void nothingStandsAlone() throws IOException {
    settings("library=none, rapport");
    assertThat(build()).extracting(Problem::rule).containsExactly("library-unknown");
  }

  @Test
  void pagesThatPeopleInDangerNeedStay() throws IOException {
    settings("library=all", "library.exclude=help/harm, safety");
    assertThat(build())
        .extracting(Problem::rule, Problem::fix)
        .containsExactly(
            tuple(
                "library-needed",
                "take it out; to say it in your own words, put a page of yours at"
                    + " content/help/harm.md"),
            tuple(
                "library-needed",
                "take safety out, and name the others one by one: quizzes/lines-and-limits"));
  }

  @Test
  void whatIsLeftOutAlreadyIsAWarning() throws IOException {
    settings("library=rapport", "library.exclude=articles/fit");
    assertThat(build())
        .extracting(Problem::severity, Problem::rule)
        .containsExactly(tuple(Severity.WARNING, "library-unused"));
  }

  @Test
  void aLinkOfTheSitesOwnToAPageLeftOutIsAWarningAndNoLink() throws IOException {
    settings("library=rapport");
    write(
        "content/articles/ours.md",
        "---\nstatus: published\n---\n\n# Ours\n\nSee [leaving](leaving.md) and"
            + " <a href=\"leaving.md#x\">more</a>.\n");
    assertThat(build())
        .extracting(Problem::severity, Problem::rule, p -> p.position().line())
        .containsExactly(
            tuple(Severity.WARNING, "link-left-out", 7),
            tuple(Severity.WARNING, "link-left-out", 7));
    Element text = page("articles/ours.html").select(".prose p").last();
    assertThat(text).isNotNull();
    assertThat(text.text()).isEqualTo("See leaving and more.");
    assertThat(text.select("a[href]")).isEmpty();
  }

  @Test
  void aNavigationOfTheSitesOwnIsToldWhatItNamesInVain() throws IOException {
    settings("library=rapport");
    write("data/nav.yml", "menu:\n  - title: Leaving\n    page: articles/leaving.md\n");
    assertThat(build())
        .extracting(Problem::severity, Problem::rule, Problem::path, p -> p.position().line())
        .containsExactly(tuple(Severity.WARNING, "nav-left-out", "data/nav.yml", 3));
  }

  private void settings(String... lines) throws IOException {
    write("jbake.properties", String.join("\n", lines) + "\nsite.region=international\n");
    write("content/articles/a-page-of-ours.md", "---\nstatus: draft\n---\n\n# Not yet\n\nText.\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.resolve("..").normalize());
    Files.writeString(file, text);
  }

  private Document page(String uri) throws IOException {
    return Jsoup.parse(Files.readString(site.resolve("target/site").resolve(uri)));
  }

  private String searchIndex() throws IOException {
    return Files.readString(site.resolve("target/site/search-index.js"));
  }

  private List<String> pages(String below) {
    try (Stream<Path> files = Files.list(site.resolve("target/site").resolve(below))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".html"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Builds, and gives all that is wrong; notes are no mistakes of the site. */
  private List<Problem> build() throws IOException {
    SiteBuild.Options options = LentLibrary.options(site, Purpose.PLAIN);
    return new SiteBuild(new JBakeOven(Clock.systemUTC()))
        .publish(options).problems().stream()
            .filter(problem -> problem.severity() != Severity.NOTE)
            .toList();
  }
}
