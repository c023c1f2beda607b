package org.attune.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.attune.markdown.QuizCard;
import org.attune.markdown.Resolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageResolverTest {
  @TempDir Path folder;
  private Site site;
  private Resolver resolver = Resolver.NONE;

  @BeforeEach
  void open() throws IOException {
    site =
        new Site(folder)
            .withPage("content/articles/a.md", "A", "Text.")
            .withPage("content/articles/größe.md", "B", "Text.")
            .withPage("content/glossary.md", "Words", "## Alliance\n\nHow well it works.")
            .with(
                "content/quizzes/repair.md",
                """
                ---
                title: Repair
                description: Two questions.
                status: published
                ---

                ## What is it?

                - [ ] The end
                - [x] A strain
                """)
            .with("content/blog/p.md", "title=P\ntype=post\nstatus=published\n~~~~~~\nP.\n");
    Catalog catalog = site.read();
    resolver = catalog.resolver(catalog.byPath("content/articles/a.md").orElseThrow());
  }

  @AfterEach
  void close() throws IOException {
    site.close();
  }

  private String href(String destination) {
    return resolver.href(destination);
  }

  @Test
  void turnsNamesOfFilesIntoAddresses() {
    assertThat(href("../glossary.md#alliance")).isEqualTo("../glossary.html#alliance");
    assertThat(href("../articles/a.md?x=1#y")).isEqualTo("../articles/a.html?x=1#y");
    assertThat(href("../blog/p.md")).isEqualTo("../blog/p.html");
    assertThat(href("./größe.md")).isEqualTo("./gr%25C3%25B6%25C3%259Fe.html");
    assertThat(href("gr%C3%B6%C3%9Fe.md")).isEqualTo("gr%25C3%25B6%25C3%259Fe.html");
  }

  @Test
  void leavesEveryOtherAddressAlone() {
    for (String destination :
        new String[] {
          "https://example.org/a.md",
          "mailto:a@example.org",
          "//example.org/a.md",
          "#a",
          "",
          "../img/a.png",
          "none.md",
          "/articles/a.md"
        }) {
      assertThat(href(destination)).isEqualTo(destination);
    }
  }

  @Test
  void knowsTheTermsOfTheGlossary() {
    assertThat(resolver.term("../glossary.md#alliance"))
        .hasValueSatisfying(
            term -> {
              assertThat(term.title()).isEqualTo("Alliance");
              assertThat(term.meaning()).isEqualTo("How well it works.");
            });
    assertThat(resolver.term("../glossary.md#none")).isEmpty();
    assertThat(resolver.term("a.md#alliance")).isEmpty();
  }

  @Test
  void makesACardOfAQuizOnly() {
    assertThat(resolver.card("../quizzes/repair.md"))
        .hasValue(new QuizCard("Repair", "Two questions."));
    assertThat(resolver.card("../glossary.md")).isEmpty();
  }
}
