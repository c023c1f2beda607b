package org.attune.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.attune.jbake.JBakeOven;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page in several languages. */
class TranslationsTest {
  @TempDir private static Path site;

  @BeforeAll
  static void build() throws IOException {
    Files.createDirectories(site.resolve("content/articles"));
    Files.writeString(
        site.resolve("jbake.properties"),
        "site.host=https://river.example\nsite.region=international\nnotice=Closed today.\n");
    Files.createDirectories(site.resolve("data"));
    Files.writeString(
        site.resolve("data/nav.yml"),
        """
        menu:
          - title: Fit
            page: articles/fit.md
        topics:
          - id: rapport
            title: Rapport
        paths:
          - id: way
            title: A way
            pages:
              - articles/passung.md
              - articles/alone.md
        """);
    page("fit", "Fit", "topic: rapport\ntags: [pace]\npublished: 2026-03-01");
    Files.writeString(
        site.resolve("content/articles/passung.md"),
        """
        ---
        title: Passung
        lang: de
        topic: rapport
        tags: [pace, Geduld]
        aliases: [articles/alt.html]
        status: published
        published: 2026-02-01
        translation-of: articles/fit.md
        ---

        Eine [Bindung](../glossary.md#bond) ist es auch.

        [Fragen dazu](../quizzes/one.md)
        """);
    page(
        "encaje",
        "Encaje",
        "lang: es\ntopic: rapport\npublished: 2026-04-01\ntranslation-of: articles/fit.md");
    page("alone", "Alone", "topic: rapport\npublished: 2026-03-01");
    page("accord", "Accord", "lang: fr\npublished: 2026-03-01");
    Files.writeString(
        site.resolve("content/glossary.md"),
        "---\ntitle: Words\nstatus: published\n---\n\n## Bond\n\nTrust between two people.\n");
    Files.createDirectories(site.resolve("content/quizzes"));
    Files.writeString(
        site.resolve("content/quizzes/one.md"),
        """
        ---
        title: What is a bond?
        description: Two questions.
        status: published
        ---

        ## Is it trust?

        - [x] Yes
          > It is.
        - [ ] No
          > It is.

        ## Is it a score?

        - [ ] Yes
          > It is not.
        - [x] No
          > It is not.
        """);
    new SiteBuild(new JBakeOven(Clock.systemUTC()))
        .publish(LentLibrary.options(site, Purpose.DELIVERY));
  }

  /** What stands in another language than its page must say so, for those who hear the page. */
  @Test
  void partsOfAPageInAnotherLanguageSayWhich() throws IOException {
    Document german = published("passung");
    assertThat(german.select("nav.breadcrumbs a[lang=en]").eachText()).containsExactly("Rapport");
    assertThat(german.select("nav.breadcrumbs [lang]")).hasSize(1);
    assertThat(german.select(".notice p").attr("lang")).isEqualTo("en");
    assertThat(german.select(".tag-list a").attr("lang")).isEqualTo("en");
    assertThat(german.select(".next [lang=en]").eachText()).containsExactly("A way", "Alone");
    assertThat(german.select(".related li[lang=en] .row-title").eachText()).contains("Fit");
    assertThat(german.select(".related li[lang=es] .row-title").eachText()).contains("Encaje");
    assertThat(german.select("attune-term[data-lang=en] a").text()).isEqualTo("Bindung");
    assertThat(german.select(".quiz-card a").attr("lang")).isEmpty();
    assertThat(german.select(".quiz-card p").eachAttr("lang")).containsExactly("en", "en");
    assertThat(german.select(".next-label").first().ownText()).startsWith("Nächste Seite");
  }

  @Test
  void listsSayTheLanguageOfEachPageThatHasAnother() throws IOException {
    for (String list : List.of("../topics/rapport", "../tags/pace", "../search")) {
      Document page = published(list);
      assertThat(page.select("ul.rows > li[lang=de] .row-title").eachText())
          .as(list)
          .containsExactly("Passung");
      assertThat(page.select("ul.rows > li:not([lang]) .row-title").eachText())
          .as(list)
          .contains("Fit");
    }
    assertThat(published("../tags/geduld").select("h1 [lang=de]").text()).isEqualTo("Geduld");
    assertThat(published("../tags/index").select("a [lang=de]").eachText())
        .containsExactly("Geduld");
    assertThat(searchIndex())
        .containsPattern("\"t\":\"Passung\".*\"l\":\"de\"\\}")
        .doesNotContainPattern("\"t\":\"Fit\".*\"l\":");
  }

  private static String searchIndex() throws IOException {
    String script = published("../search").select("script[src*=search-index]").attr("src");
    return Files.readString(site.resolve("target/site").resolve(script));
  }

  @Test
  void aPageInTheSitesLanguageMarksNothingOfItsOwn() throws IOException {
    Document english = published("alone");
    assertThat(english.select("[lang]:not(html, .help *, .related li)")).isEmpty();
  }

  @Test
  void anOlderAddressSpeaksTheLanguageOfItsPage() throws IOException {
    Document moved = published("alt");
    assertThat(moved.select("html").attr("lang")).isEqualTo("de");
    assertThat(moved.select("h1").text()).isEqualTo("Diese Seite ist umgezogen");
  }

  /** There are no words of ours in French: those that stand in their place say so. */
  @Test
  void ourWordsSayTheirLanguageWhereWeHaveNoneOfThePages() throws IOException {
    Document french = published("accord");
    assertThat(french.select("html").attr("lang")).isEqualTo("fr");
    assertThat(french.select("main, article, h1, .prose").eachAttr("lang")).isEmpty();
    for (String ours : List.of("Search", "Home", "If you need help now", "News feed")) {
      for (Element said : french.getElementsContainingOwnText(ours)) {
        assertThat(said.closest("[lang]").attr("lang")).as(said.outerHtml()).isEqualTo("en");
      }
    }
    assertThat(french.select("nav.breadcrumbs [aria-current]").attr("lang")).isEqualTo("fr");
  }

  private static void page(String name, String title, String header) throws IOException {
    Files.writeString(
        site.resolve("content/articles/" + name + ".md"),
        "---\ntitle: " + title + "\nstatus: published\n" + header + "\n---\n\nText.\n");
  }

  private static Document published(String name) throws IOException {
    return Jsoup.parse(
        Files.readString(site.resolve("target/site/articles/" + name + ".html")),
        "https://river.example/articles/");
  }

  @Test
  void eachNamesAllToMachines() throws IOException {
    for (String name : List.of("fit", "passung", "encaje")) {
      assertThat(published(name).select("link[hreflang]"))
          .as(name)
          .extracting(link -> link.attr("hreflang") + " " + link.attr("href"))
          .containsExactly(
              "en https://river.example/articles/fit.html",
              "de https://river.example/articles/passung.html",
              "es https://river.example/articles/encaje.html",
              "x-default https://river.example/articles/fit.html");
    }
  }

  @Test
  void eachLeadsToTheOthersInTheirOwnWords() throws IOException {
    assertThat(published("passung").select("html").attr("lang")).isEqualTo("de");
    assertThat(published("passung").select("nav.languages a[lang][hreflang]"))
        .extracting(link -> link.attr("lang") + " " + link.text())
        .containsExactly("en English", "es Español");
    assertThat(published("passung").select("nav.languages [aria-current]").text())
        .isEqualTo("Deutsch");
  }

  @Test
  void aTranslationThatIsTooOldSaysSo() throws IOException {
    assertThat(published("passung").select("nav.languages p").text()).contains("„English“");
    assertThat(published("encaje").select("nav.languages p")).isEmpty();
  }

  @Test
  void aPageInOneLanguageHasNoSwitch() throws IOException {
    assertThat(published("alone").select("nav.languages, link[hreflang]")).isEmpty();
  }

  @Test
  void theMenuSaysThatItIsInTheLanguageOfTheSite() throws IOException {
    assertThat(published("passung").select("nav.menu li > a:not([lang=en])").eachText())
        .containsExactly("Suche");
    assertThat(published("fit").select("nav.menu a[lang]")).isEmpty();
  }
}
