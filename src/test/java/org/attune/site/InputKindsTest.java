package org.attune.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each kind of thing that a page is made from, changed alone: what is made anew, and what is not.
 */
class InputKindsTest {
  private static final String ONE = "content/articles/a1.md";
  private static final String TWO = "content/articles/a2.md";

  @TempDir(factory = FastFolder.class)
  private Path folder;

  private final RandomEdits files = new RandomEdits(11);

  /** Builds, changes the files, builds again, and gives what was made anew then. */
  private Set<String> anew(Consumer<RandomEdits> change) throws IOException {
    BuiltTwice site = new BuiltTwice(folder);
    assertThat(site.buildOnce(files).published()).isTrue();
    assertThat(site.buildOnce(files).made().orElseThrow()).as("unchanged").isEqualTo(ALWAYS);
    change.accept(files);
    BuildResult result = site.build(files, "after");
    assertThat(result.problems()).noneMatch(problem -> problem.isError());
    return result.made().orElseThrow();
  }

  /** The page of missing addresses, which holds its scripts itself. */
  private static final Set<String> ALWAYS = Set.of("404.html");

  @Test
  void theTextOfADocument() throws IOException {
    assertThat(anew(site -> site.add(ONE, "\nMore.\n")))
        .containsExactlyInAnyOrder(
            "404.html", "articles/a1.html", "search-index.js", "search.html");
  }

  @Test
  void theTitleOfADocumentOnThePagesThatListIt() throws IOException {
    assertThat(anew(site -> site.change(ONE, "title: .*", "title: Another")))
        .contains("articles/a1.html", "search.html", "feed.xml")
        .doesNotContain("about/none.html", "glossary.html", "quizzes/q0.html");
  }

  @Test
  void theMeaningOfATermOnThePagesThatUseIt() throws IOException {
    files.put(
        "content/plain.md", "---\ntitle: Plain\ntype: info\nstatus: published\n---\n\nNone.\n");
    assertThat(anew(site -> site.change("content/glossary.md", "Two people", "Three people")))
        .contains("articles/a1.html", "articles/a2.html", "glossary.html")
        .doesNotContain("plain.html", "quizzes/q0.html");
  }

  @Test
  void theQuestionOfACheckThatStandsOnAPage() throws IOException {
    files.add(TWO, "\n[A check](../quizzes/q0.md)\n");
    assertThat(anew(site -> site.change("content/quizzes/q0.md", "One question", "Another one")))
        .contains("articles/a2.html", "quizzes/q0.html")
        .doesNotContain("articles/a1.html");
  }

  @Test
  void theSizeOfAPicture() throws IOException {
    files.add(TWO, "\n![A box](../img/box.svg)\n");
    assertThat(anew(site -> site.put("content/img/box.svg", RandomEdits.svg(33))))
        .contains("articles/a2.html")
        .doesNotContain("articles/a1.html");
  }

  @Test
  void theTemplateOfAPage() throws IOException {
    assertThat(anew(site -> site.put("templates/tags.ftl", RandomEdits.template("one"))))
        .anyMatch(path -> path.startsWith("tags/"))
        .doesNotContain("articles/a1.html", "tags/index.html");
  }

  @Test
  void theTime() throws IOException {
    files.put(
        "templates/tags.ftl",
        RandomEdits.template("one").replace("<p>", "<p><#assign year = .now?string('yyyy')>"));
    BuiltTwice site = new BuiltTwice(folder);
    site.buildOnce(files);
    assertThat(site.buildOnce(files).made().orElseThrow())
        .anyMatch(path -> path.startsWith("tags/"))
        .doesNotContain("articles/a1.html");
  }

  @Test
  void aTagAndItsDocuments() throws IOException {
    assertThat(anew(site -> site.change(ONE, "tags: .*", "tags: [brand-new]")))
        .contains("tags/brand-new.html", "tags/index.html", "articles/a1.html")
        .doesNotContain("glossary.html");
  }

  @Test
  void aDocumentThatGoes() throws IOException {
    assertThat(anew(site -> site.remove("content/articles/a7.md")))
        .contains("search.html", "sitemap.xml", "feed.xml")
        .doesNotContain("glossary.html");
  }

  @Test
  void theWayThroughThePages() throws IOException {
    assertThat(anew(site -> site.change("data/nav.yml", "articles/a1.md", "articles/a3.md")))
        .as("all data is part of every page")
        .contains("articles/a1.html", "articles/a3.html", "articles/a0.html");
  }

  @Test
  void theSettings() throws IOException {
    assertThat(anew(site -> site.change("jbake.properties", "site.name=.*", "site.name=Other")))
        .contains("articles/a1.html", "glossary.html", "index.html", "feed.xml");
  }

  @Test
  void theNameOfAStyleSheet() throws IOException {
    files.put("templates/tags.ftl", RandomEdits.template("one"));
    assertThat(anew(site -> site.put("assets/css/tokens.css", ":root { --a: #123456 }\n")))
        .as("pages of the theme use it, this tag page does not")
        .contains("articles/a1.html")
        .noneMatch(path -> path.startsWith("tags/") && !path.equals("tags/index.html"));
  }

  @Test
  void theDocumentThatMovedAwayFromAnAddress() throws IOException {
    files.change(ONE, "\n---\n", "\naliases: [articles/old.html]\n---\n");
    assertThat(anew(site -> site.change(ONE, "title: .*", "title: Another")))
        .contains("articles/old.html");
  }

  @Test
  void aTranslation() throws IOException {
    assertThat(
            anew(site -> site.put("content/es/una.md", RandomEdits.translation("articles/a1.md"))))
        .contains("articles/a1.html", "es/una.html")
        .doesNotContain("articles/a2.html");
  }
}
