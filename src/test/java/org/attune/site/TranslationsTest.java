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
        "site.host=https://river.example\nsite.region=international\n");
    page("fit", "Fit", "published: 2026-03-01");
    page("passung", "Passung", "lang: de\npublished: 2026-02-01\ntranslation-of: articles/fit.md");
    page("encaje", "Encaje", "lang: es\npublished: 2026-04-01\ntranslation-of: articles/fit.md");
    page("alone", "Alone", "published: 2026-03-01");
    new SiteBuild(new JBakeOven(Clock.systemUTC()))
        .publish(LentLibrary.options(site, Purpose.DELIVERY));
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
