package org.attune.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.attune.jbake.JBakeOven;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What templates add to the text of pages on help, harm and privacy. */
class InfoPagesTest {
  @TempDir private static Path site;

  @BeforeAll
  static void build() throws IOException {
    Files.writeString(
        site.resolve("jbake.properties"), "library=all\nsite.region=ie\nquiz.keep=true\n");
    new SiteBuild(new JBakeOven(Clock.systemUTC()))
        .publish(LentLibrary.options(site, Purpose.PLAIN));
  }

  @Test
  void noCountryIsListedOfWhichNothingIsKnown() throws IOException {
    for (String page : new String[] {"help/harm.html", "help/now.html"}) {
      Document help = page(page);
      assertThat(help.select("section.region")).as(page).hasSizeGreaterThan(5);
      assertThat(help.select("section.region:not(:has(.service))")).as(page).isEmpty();
      assertThat(help.select(".region-jump a").eachAttr("href"))
          .as(page)
          .containsExactlyInAnyOrderElementsOf(
              help.select("section.region").eachAttr("id").stream().map("#"::concat).toList());
    }
    assertThat(page("help/now.html").select("#region-international")).isNotEmpty();
  }

  @Test
  void theContentsOfThePrivacyPageNameEveryPart() throws IOException {
    Document privacy = page("about/privacy.html");
    assertThat(privacy.select(".contents-list a").eachAttr("href"))
        .containsExactlyElementsOf(
            privacy.select(".prose h2").eachAttr("id").stream().map("#"::concat).toList())
        .contains("#kept-title", "#visits-title", "#quiet-title");
  }

  /** Whoever must leave at once has no time to come to the end of the page. */
  @Test
  void whatTheWayOutDoesIsSaidBeforeThePageIsRead() throws IOException {
    for (String page :
        new String[] {
          "help/harm.html", "articles/what-is-never-all-right.html", "quizzes/lines-and-limits.html"
        }) {
      assertThat(page(page).select(".exit-note, .prose").first().className())
          .as(page)
          .isEqualTo("exit-note");
    }
    assertThat(page("articles/leaving.html").select(".exit-note")).isEmpty();
  }

  private static Document page(String uri) throws IOException {
    return Jsoup.parse(Files.readString(site.resolve("target/site").resolve(uri)));
  }
}
