package org.attune.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attune.theme.OwnTheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a build says that a link is broken. */
class BrokenLinksTest {
  private static final String HEADER = "---\ntitle: %s\nstatus: published\n---\n\n";

  @TempDir Path site;

  @BeforeEach
  void makeSite() throws IOException {
    OwnTheme.lendTo(site);
    write("jbake.properties", "site.region=international\n");
    write("content/index.md", HEADER.formatted("Home") + "Hello.\n");
    write(
        "content/articles/rupture.md",
        HEADER.formatted("Rupture") + "A strain.\n\n## Repair\n\nIt helps.\n");
  }

  @Test
  void aBodysLinkIsSaidOnceAtItsLineAndColumn() throws IOException {
    write(
        "content/articles/a.md",
        HEADER.formatted("A") + "See [this](ruptur.md) and [that](rupture.md#repare).\n");

    assertThat(Typed.in(site, "check").err().lines())
        .hasSize(3)
        .anyMatch(
            line ->
                line.startsWith("content/articles/a.md:6:5: error:")
                    && line.contains("[link-broken]")
                    && line.contains("rupture.md"))
        .anyMatch(
            line ->
                line.startsWith("content/articles/a.md:6:27: error:")
                    && line.contains("[link-anchor-missing]")
                    && line.contains("#repair"))
        .endsWith("2 errors");
  }

  @Test
  void manyLinksThatWereNotAskedAreOneLine() throws IOException {
    String links =
        IntStream.range(0, 20)
            .mapToObj("- [one](https://example.org/%d)\n"::formatted)
            .collect(Collectors.joining());
    write("content/articles/a.md", HEADER.formatted("A") + links);

    assertThat(Typed.in(site, "check", "--external", "--offline").err().lines())
        .filteredOn(line -> line.contains("[external-unchecked]"))
        .singleElement()
        .asString()
        .contains("links to other sites were not checked. The first of them: the link \"https://");
  }

  @Test
  void aTemplatesLinkIsSaidOnceWithTheNumberOfItsPages() throws IOException {
    write(
        "templates/article.ftl",
        "<#ftl output_format=\"HTML\">\n<p><a href=\"${attune[0].root}gone.html\">Gone</a></p>\n");
    write("content/articles/b.md", HEADER.formatted("B") + "Text.\n");

    Typed typed = Typed.in(site, "build");

    assertThat(typed.exit()).isEqualTo(1);
    assertThat(typed.err().lines().filter(line -> line.contains("gone.html")))
        .singleElement()
        .asString()
        .startsWith("templates/article.ftl:2:30: error: the link \"gone.html\" leads nowhere.")
        .contains("It is on 2 pages, such as \"articles/b.html\".");
  }

  @Test
  void aTemplateThatFailsIsTheOnlyProblemThoughOtherPagesLinkToItsPages() throws IOException {
    write("templates/article.ftl", "<#ftl output_format=\"HTML\">\n<p>${content.nope.x}</p>\n");

    Typed typed = Typed.in(site, "build");

    assertThat(typed.exit()).isEqualTo(1);
    assertThat(typed.err().lines().filter(line -> line.contains(": error: ")))
        .singleElement()
        .asString()
        .startsWith("templates/article.ftl:2:6: error: The template failed while making ")
        .contains("articles/rupture.html")
        .endsWith("[template-failed]");
  }

  @Test
  void aPageThatTheLastBuildHadGetsAnAliasAsFix() throws IOException {
    write("content/articles/c.md", HEADER.formatted("C") + "<a href=\"old.html\">Old</a>\n");
    write("target/site/articles/old.html", "");

    assertThat(Typed.in(site, "check").err())
        .contains("write \"aliases: [articles/old.html]\" at the top of the page");
  }

  @Test
  void aStyleSheetsAddressIsSaidInTheStyleSheet() throws IOException {
    write("assets/css/own.css", "p {\n  background: url(gone.png);\n}\n");

    assertThat(Typed.in(site, "check").err())
        .startsWith("assets/css/own.css:2:19: error: the address in a style \"gone.png\"");
  }

  private void write(String path, String text) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
