package org.attune.jbake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.jbake.SmallSite.header;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stock JBake skips, or says only in its log, is a problem with a place and a fix. */
class JBakeProblemsTest {
  @TempDir Path scratch;

  private SmallSite site;

  @BeforeEach
  void makeSite() throws IOException {
    site = SmallSite.in(scratch);
  }

  @Test
  void saysNothingOfASiteInOrder() throws IOException {
    assertThat(site.problems()).isEmpty();
    assertThat(site.heard()).containsExactly("first.html content/first.md post.ftl");
    assertThat(site.baked("first.html")).isEqualTo("First <p>Text</p>\n");
  }

  @Test
  void warnsOfAFileThatStockSkips() throws IOException {
    site.with("content/yaml.md", "---\ntitle: YAML\n---\nText\n")
        .with("content/empty.md", "")
        .with("content/no-type.md", "title=A\nstatus=published\n~~~~~~\nText\n")
        .with("content/bad-line.md", "title=A\nhello\ntype=post\n~~~~~~\nText\n");
    assertThat(site.problems())
        .containsExactly(
            "content/bad-line.md:2:1: warning: JBake can't read this file, so it makes no page."
                + " Found a header line without =. Fix: write the line as key=value."
                + " [jbake-skipped]",
            "content/empty.md:1:1: warning: JBake can't read this file, so it makes no page."
                + " Found an empty file. Fix: write a header and a text, or delete the file."
                + " [jbake-skipped]",
            "content/no-type.md:1:1: warning: JBake can't read this file, so it makes no page."
                + " The header has no line type=…. Fix: add the missing line to the header."
                + " [jbake-skipped]",
            "content/yaml.md:1:1: warning: JBake can't read this file, so it makes no page."
                + " Found a YAML header. Fix: write key=value lines and then a line ~~~~~~."
                + " [jbake-skipped]");
  }

  @Test
  void asksWhetherAMisspeltTypeOrStatusWasMeant() throws IOException {
    site.with("content/type.md", header("A").replace("post", "pots") + "Text\n")
        .with("content/status.md", header("B").replace("published", "publishd") + "Text\n");
    assertThat(site.problems())
        .containsExactly(
            "content/status.md:4:8: warning: The status is unknown, so the page is made but listed"
                + " nowhere. Found \"publishd\", expected one of published, draft, published-date."
                + " Fix: write published. [jbake-status]",
            "content/type.md:1:1: warning: The type is unknown, so the file makes no page."
                + " Found \"pots\". Fix: write type=post, or set template.pots.file in"
                + " jbake.properties. [jbake-skipped]");
  }

  @Test
  void warnsOfADateThatStockCannotRead() throws IOException {
    site.with("content/date.md", header("A").replace("2020-01-01", "1 May") + "Text\n");
    assertThat(site.problems())
        .singleElement()
        .asString()
        .startsWith("content/date.md:2:6: warning: The date can't be read, so JBake takes the");
  }

  @Test
  void reportsEachAsciiDocFile() throws IOException {
    site.with("content/a.adoc", "= A\n").with("content/b.ad", "= B\n");
    assertThat(site.problems())
        .hasSize(2)
        .allMatch(line -> line.contains("error: AsciiDoc can't be built here"));
  }

  @Test
  void reportsATemplateOfAnotherEngine() throws IOException {
    Files.move(site.path("templates/post.ftl"), site.path("templates/post.groovy"));
    assertThat(site.problems())
        .containsExactly(
            "templates/post.groovy:1:1: error: Only Freemarker templates can be used here. Found a"
                + " template of another engine, needed for first.html. Fix: write the template as"
                + " .ftl, or build this site with JBake itself. [template-engine]");
  }

  @Test
  void reportsATemplateThatIsNotThere() throws IOException {
    site.set("render.archive=true");
    assertThat(site.problems())
        .containsExactly(
            "templates/archive.ftl:1:1: error: There is no template for archive.html. Pages of type"
                + " \"archive\" need one. Fix: add the template, or set template.archive.file in"
                + " jbake.properties. [template-missing]");
  }

  @Test
  void namesTemplateLineAndPageOfAFailureOnceForAllPages() throws IOException {
    site.with("templates/post.ftl", "<h1>\n${content.titel}</h1>")
        .with("content/second.md", header("Second") + "Text\n");
    assertThat(site.problems())
        .containsExactly(
            "templates/post.ftl:2:3: error: The template failed while making first.html and 1 more."
                + " The following has evaluated to null or missing: ==> content.titel  [in template"
                + " \"post.ftl\" at line 2, column 3]. Fix: correct the template or the page's"
                + " header. [template-failed]");
    assertThat(site.hasBaked("first.html")).isFalse();
  }

  @Test
  void reportsATemplateThatDoesNotParse() throws IOException {
    site.with("templates/post.ftl", "<h1>\n<#if x>");
    assertThat(site.problems())
        .singleElement()
        .asString()
        .startsWith("templates/post.ftl:")
        .contains("The template failed while making first.html");
  }

  @Test
  void doesNotFollowALinkThatLeadsBack() throws IOException {
    Files.createSymbolicLink(site.path("content/loop"), site.path("content").toAbsolutePath());
    assertThat(site.problems())
        .containsExactly(
            "content/loop:1:1: error: The link leads back to a folder that it lies in."
                + " Fix: remove the link. [link-loop]");
  }

  @Test
  void saysWhichOfTwoPagesGivesWay() throws IOException {
    site.set("render.feed=true").set("feed.file=first.html").with("templates/feed.ftl", "feed");
    assertThat(site.problems())
        .containsExactly(
            "content/first.md:1:1: warning: Two pages go into first.html, and JBake keeps the later"
                + " one. This one gives way to the feed page. Fix: rename one of them."
                + " [page-overwritten]");
    assertThat(site.baked("first.html")).isEqualTo("feed");
  }

  @Test
  void refusesAPageOutsideTheSite() throws IOException {
    site.set("render.tags=true")
        .with("templates/tags.ftl", "${tag}")
        .with("content/tagged.md", "tags=../../up\n" + header("Tagged") + "Text\n");
    assertThat(site.problems())
        .singleElement()
        .asString()
        .contains("error: The page tags/../../up.html can't be written. It would lie outside");
  }

  @Test
  void reportsSettingsThatStockBreaksOffWith() throws IOException {
    site.set("render.encoding=klingon").set("jvm.locale=not a locale");
    assertThat(site.problems())
        .hasSize(2)
        .allMatch(line -> line.startsWith("jbake.properties:1:1: error: The setting "));
  }

  @Test
  void reportsAnAddressWhereTrueOrFalseIsAskedFor() throws IOException {
    site.set("uri.noExtension=/blog").set("render.sitemap=maybe").set("tag.sanitize=");
    assertThat(site.problems())
        .containsExactlyInAnyOrder(
            "jbake.properties:1:1: error: The setting uri.noExtension can't be used."
                + " Expected true or false. Fix: correct uri.noExtension. [jbake-setting]",
            "jbake.properties:1:1: error: The setting render.sitemap can't be used."
                + " Expected true or false. Fix: correct render.sitemap. [jbake-setting]",
            "jbake.properties:1:1: error: The setting tag.sanitize can't be used."
                + " Expected true or false. Fix: correct tag.sanitize. [jbake-setting]");
  }

  @Test
  void reportsANumberOfPostsThatIsNone() throws IOException {
    site.set("index.paginate=true").set("index.posts_per_page=many");
    assertThat(site.problems())
        .containsExactly(
            "jbake.properties:1:1: error: The setting index.posts_per_page can't be used."
                + " Expected a whole number from 1. Fix: correct index.posts_per_page."
                + " [jbake-setting]");
  }

  @Test
  void asksForANumberOfPostsOnlyWhereTheIndexHasPages() throws IOException {
    site.set("index.posts_per_page=many");
    assertThat(site.problems()).isEmpty();
  }

  @Test
  void saysThatASpaceHidesTheTypeFromJBake() throws IOException {
    site.with("content/spaced.md", "title = A\ntype = post\nstatus = published\n~~~~~~\nText\n");
    assertThat(site.problems())
        .containsExactly(
            "content/spaced.md:2:1: warning: JBake can't read this file, so it makes no page."
                + " Found a space before =. Fix: write it without spaces around =."
                + " [jbake-skipped]");
  }

  @Test
  void reportsAMissingContentFolder() throws IOException {
    site.set("content.folder=texts");
    assertThat(site.problems())
        .containsExactly(
            "error: There is no folder texts. Fix: make the folder, or name another in"
                + " jbake.properties. [folder-missing]");
  }

  @Test
  void reportsADataFileThatIsNotYaml() throws IOException {
    site.with("data/broken.yml", "a: [1\nb").with("data/number.yml", "5: five\n");
    assertThat(site.problems())
        .hasSize(2)
        .anyMatch(line -> line.startsWith("data/broken.yml:1:1: error: The file can't be parsed"))
        .anyMatch(line -> line.startsWith("data/number.yml:1:1: error: A key at the top"));
  }

  @Test
  void publishesAPageWhenItsDateHasCome() throws IOException {
    String due = header("Due").replace("published", "published-date");
    site.with("templates/post.ftl", "${content.status}")
        .with("content/due.md", due.replace("2020-01-01", "2021-01-01") + "Text\n")
        .with("content/later.md", due.replace("2020-01-01", "2021-02-01") + "Text\n");
    assertThat(site.problems()).isEmpty();
    assertThat(site.baked("due.html")).isEqualTo("published");
    assertThat(site.baked("later.html")).isEqualTo("published-date");
  }
}
