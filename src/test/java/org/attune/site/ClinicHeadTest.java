package org.attune.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.attune.browser.BrowserTest;
import org.attune.browser.BuiltSite;
import org.attune.browser.Chromium;
import org.attune.browser.Viewing;
import org.attune.browser.Visit;
import org.attune.jbake.JBakeOven;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The top of a page with a clinic's logo and a name as long as clinics have them. */
@BrowserTest
class ClinicHeadTest {
  private static final String LOGO =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 220 60\" width=\"220\""
          + " height=\"60\"><rect width=\"220\" height=\"60\" fill=\"#14532d\"/></svg>";

  @TempDir private static Path site;

  @BeforeAll
  static void build() throws IOException {
    Files.createDirectories(site.resolve("assets/img"));
    Files.createDirectories(site.resolve("content/articles"));
    Files.writeString(site.resolve("assets/img/logo.svg"), LOGO);
    Files.writeString(
        site.resolve("jbake.properties"),
        """
        site.name=Riverside Psychotherapeutic Services Partnership
        site.region=us
        site.logo=img/logo.svg
        site.phone=+44 20 7946 0000
        """);
    Files.writeString(
        site.resolve("content/articles/visit.md"),
        "---\nstatus: published\n---\n\n# A visit\n\nWhat happens then.\n");
    Files.writeString(
        site.resolve("content/articles/told.md"),
        "---\nstatus: published\ndescription: In one line.\n---\n\n# Told\n\nWhat happens then.\n");
    new SiteBuild(new JBakeOven(Clock.systemUTC()))
        .publish(LentLibrary.options(site, Purpose.PLAIN));
  }

  @Test
  void leavesHelpAndTheTitleInTheFirstScreenOfAPhone(Chromium chromium) {
    try (Visit visit = chromium.visit(address("articles/visit.html"), Viewing.PHONE)) {
      Page page = visit.page();
      assertThat(visit.sidewaysScroll()).isZero();
      BoundingBox help = page.locator("a.help-now").boundingBox();
      assertThat(help.y + help.height).isLessThan(200);
      BoundingBox title = page.locator("h1").boundingBox();
      assertThat(title.y + title.height).isLessThan(640);
      assertThat(page.locator(".brand-name").boundingBox().width).isGreaterThan(100);
    }
  }

  /** Where there is room, and where nothing but the two lines stands before it. */
  @Test
  void putsTheNameBesideWhatStandsBeforeIt(BuiltSite own, Chromium chromium) {
    try (Visit visit = chromium.visit(address("articles/visit.html"), Viewing.DESK_DARK)) {
      assertThat(isBeside(visit.page(), ".logo")).isTrue();
    }
    try (Visit visit = chromium.visit(own.url("index.html"), Viewing.PHONE)) {
      assertThat(isBeside(visit.page(), ".brand .mark")).isTrue();
    }
  }

  private static boolean isBeside(Page page, String first) {
    BoundingBox name = page.locator(".brand-name").boundingBox();
    BoundingBox before = page.locator(first).boundingBox();
    return name.x >= before.x + before.width && name.y < before.y + before.height;
  }

  @Test
  void putsALogoThatKnowsNoDarkPageOnALightPlate(Chromium chromium) throws IOException {
    try (Visit visit = chromium.visit(address("articles/visit.html"), Viewing.DESK_DARK)) {
      assertThat(
              visit.page().locator(".logo").evaluate("logo => getComputedStyle(logo).background"))
          .asString()
          .startsWith("rgb(250, 247, 241)");
    }
    assertThat(page("articles/visit.html").select("img.logo").hasClass("logo-plate")).isTrue();
  }

  @Test
  void saysNothingTwiceWhereTheDescriptionIsTheTextsFirstParagraph() throws IOException {
    assertThat(page("articles/visit.html").select(".lead")).isEmpty();
    assertThat(page("articles/visit.html").select("meta[name=description]").attr("content"))
        .isEqualTo("What happens then.");
    assertThat(page("articles/told.html").select(".lead").text()).isEqualTo("In one line.");
  }

  private static String address(String uri) {
    return site.resolve("target/site").resolve(uri).toUri().toString();
  }

  private static Document page(String uri) throws IOException {
    return Jsoup.parse(Files.readString(site.resolve("target/site").resolve(uri)));
  }
}
