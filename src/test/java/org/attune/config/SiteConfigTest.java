package org.attune.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteConfigTest {
  @TempDir Path site;

  private final List<Problem> problems = new ArrayList<>();

  private SiteConfig read(String properties) throws IOException {
    Files.writeString(site.resolve("jbake.properties"), properties);
    return SiteConfig.read(new SiteFiles(List.of(site)), problems::add);
  }

  @Test
  void hasADefaultForEverything() {
    assertThat(SiteConfig.read(new SiteFiles(List.of(site)), problems::add))
        .isEqualTo(SiteConfig.defaults());
    assertThat(problems).isEmpty();
  }

  @Test
  void readsAllOfItsKeys() throws IOException {
    SiteConfig config =
        read(
            """
            site.name=Praxis Müller
            site.host=https://example.org/care/
            site.lang=de-CH
            site.authors=Ada Example, Sam Example
            contact.problems=care@example.org
            site.region=gb
            topics=endings, first-sessions
            markdown.html=trusted
            links.broken=error
            site.phone=+41 44 000 00 00
            content.folder=texts/
            """);
    assertThat(problems).isEmpty();
    assertThat(config.name()).isEqualTo("Praxis Müller");
    assertThat(config.host()).isEqualTo("https://example.org/care");
    assertThat(config.authors()).containsExactly("Ada Example", "Sam Example");
    assertThat(config.allTopics()).endsWith("basics", "endings", "first-sessions");
    assertThat(config.markdownTrusted()).isTrue();
    assertThat(config.linksBroken()).isEqualTo(Severity.ERROR);
    assertThat(config.layout().content()).isEqualTo("texts");
  }

  @Test
  void readsSeparatorsEscapesAndContinuedLines() throws IOException {
    SiteConfig config =
        read(
            """
            # a note
              ! another
            site.name : A \\
                clinic
            site.publisher   Caf\\u00e9
            site.address=C\\:\\\\x
            site.notice
            custom.key=a=b
            """);
    assertThat(problems).isEmpty();
    assertThat(config.name()).isEqualTo("A clinic");
    assertThat(config.publisher()).isEqualTo("Café");
    assertThat(config.address()).isEqualTo("C:\\x");
    assertThat(config.notice()).isEmpty();
    assertThat(config.properties()).containsEntry("custom.key", "a=b");
    assertThat(config.places()).containsEntry("site.publisher", new Position(5, 18));
  }

  @Test
  void leavesKeysOfJBakeAndOfTemplatesAlone() throws IOException {
    read(
        """
        site.title=x
        site.banner=x
        site.page=x
        template.article.file=x
        render.tags=perhaps
        markdown.extensions=ALL
        blog.site.name=x
        """);
    assertThat(problems).isEmpty();
  }

  @Test
  void reportsABrokenEscapeAndKeepsTheRest() throws IOException {
    assertThat(read("site.name=a\\u12\nsite.lang=de\n").lang()).isEqualTo("de");
    assertThat(problems).extracting(Problem::rule).containsExactly("setting-escape");
  }

  @Test
  void mindsNoKeyOfATemplateOnAJBakeSite() throws IOException {
    read(
        """
        site.author=Ada Example
        site.logo=http://logos.example/a.png
        site.accent=red
        site.host=www.example.org
        site.host=www.example.org
        links.broken=loudly
        """);
    assertThat(problems.stream().filter(SiteConfig::concernsJBake).map(Problem::toLine))
        .hasSize(2)
        .anyMatch(line -> line.contains("site.host can't be used"))
        .anyMatch(line -> line.contains("links.broken can't be used"));
  }

  @Test
  void takesJBakesOwnSettingsFromItsOlderFileFirst() throws IOException {
    Files.writeString(
        site.resolve("custom.properties"),
        "content.folder=pages/\ntemplate.talk.file=talk.ftl\nsite.host=not an address\n");
    SiteConfig config = read("content.folder=texts\nasset.folder=files\n");

    assertThat(problems).isEmpty();
    assertThat(config.layout().content()).isEqualTo("pages");
    assertThat(config.layout().assets()).isEqualTo("files");
    assertThat(config.properties()).containsKey("template.talk.file");
  }

  @Test
  void readsTheOlderFileWhereThereIsNoOther() throws IOException {
    Files.writeString(
        site.resolve("custom.properties"),
        "template.folder=theme\nsite.host=https://a.example.org/care/\n");
    SiteConfig config = SiteConfig.read(new SiteFiles(List.of(site)), problems::add);

    assertThat(problems).isEmpty();
    assertThat(config.layout().templates()).isEqualTo("theme");
    assertThat(config.host()).isEqualTo("https://a.example.org/care");
  }
}
