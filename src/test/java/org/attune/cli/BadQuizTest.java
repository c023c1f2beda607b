package org.attune.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quizzes that nobody meant to write: each is told, with exit code 1, and nothing is guessed. */
class BadQuizTest {
  private static final String ADDRESS = "content/quizzes/bad.md:";

  @TempDir private Path site;

  @BeforeEach
  void writeSite() throws IOException {
    Files.createDirectories(site.resolve("content/quizzes"));
    Files.writeString(site.resolve("jbake.properties"), "library=none\nsite.region=gb\n");
  }

  private Typed check(List<String> items) throws IOException {
    StringBuilder text =
        new StringBuilder("---\ntitle: Bad\nstatus: published\nanswers: No | Some | Yes\n---\n\n");
    text.append("## Part (part)\n\n");
    for (int i = 0; i < items.size(); i++) {
      text.append(i + 1).append(". ").append(items.get(i)).append('\n');
    }
    text.append("\n### What this may mean\n\n- **No**: One.\n- **Some to Yes**: Two.\n\n");
    text.append("## If you need help now\n\n- [Help](https://help.example)\n");
    Files.writeString(site.resolve("content/quizzes/bad.md"), text);
    return Typed.in(site, "check");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**Bold",
        "Bold**",
        "__Bold",
        "*Leaning",
        "`code",
        "[A link](x",
        "One *(reversed)"
      })
  void tellsUnclosedMarkup(String item) throws IOException {
    Typed typed = check(List.of("Fine.", item));

    assertThat(typed.exit()).isEqualTo(1);
    assertThat(typed.err()).contains(ADDRESS + "10:").contains("[quiz-unclosed]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\*\\*Both\\*\\*",
        "2 * 3 * 4",
        "snake_case_word",
        "a_____b",
        "_____ or *so* or **so**",
        "`code`",
        "[sic] (really)",
        "5 \\* x",
        "★★",
        "a*",
        "-- ** --"
      })
  void letsSignsStandThatAreMeant(String item) throws IOException {
    assertThat(check(List.of("Fine.", item)).err()).doesNotContain("quiz-unclosed");
  }

  @Test
  void tellsAQuizWithoutItems() throws IOException {
    Files.writeString(
        site.resolve("content/quizzes/bad.md"),
        """
        ---
        title: Bad
        status: published
        answers: No | Yes
        ---

        Text.

        ## If you need help now

        - [Help](https://help.example)
        """);
    Typed typed = Typed.in(site, "check");

    assertThat(typed.exit()).isEqualTo(1);
    assertThat(typed.err()).contains(ADDRESS + "1:1: error").contains("[quiz-empty]");
  }

  @Test
  void tellsFiveThousandItems() throws IOException {
    Typed typed = check(IntStream.range(0, 5000).mapToObj(i -> "Item " + i + ".").toList());

    assertThat(typed.exit()).isEqualTo(1);
    assertThat(typed.err()).contains(ADDRESS + "1009:").contains("[quiz-large]");
  }

  @ParameterizedTest
  @CsvSource({"1999, 0", "2001, 1", "10000, 1"})
  void tellsAnItemTooLongToRead(int length, int exit) throws IOException {
    Typed typed = check(List.of("x".repeat(length)));

    assertThat(typed.exit()).isEqualTo(exit);
    assertThat(typed.err().contains(ADDRESS + "9:")).isEqualTo(exit == 1);
  }

  @Test
  void hasNothingAgainstOtherScriptsAndEmoji() throws IOException {
    Typed typed = check(List.of("أستطيع أن أقول ما في بالي", "אני מרגיש בנוח", "👩‍👩‍👧 and 🙂"));

    assertThat(typed.exit()).isZero();
  }
}
