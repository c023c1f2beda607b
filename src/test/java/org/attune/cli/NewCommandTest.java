package org.attune.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewCommandTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Feeling heard           | feeling-heard     | title: Feeling heard",
        "feeling-heard           | feeling-heard     | title: Feeling heard",
        "feeling-heard.md        | feeling-heard     | title: Feeling heard",
        "Ruptures: what to do    | ruptures-what-to-do | title: \"Ruptures: what to do\"",
        "It's \"fine\"           | its-fine          | title: \"It's \\\"fine\\\"\"",
        "Über Nähe               | uber-nahe         | title: Über Nähe",
        "../../etc/passwd        | etc-passwd        | title: \"../../etc/passwd\"",
        "信頼                    | 信頼              | title: 信頼",
        "Yes                     | yes               | title: \"Yes\"",
      })
  void takesTitleAndFileNameFromTheName(String name, String slug, String title) throws IOException {
    Typed typed = Typed.in(folder, "new", "article", name);

    assertThat(typed.exit()).isZero();
    assertThat(typed.err()).contains("content/articles/" + slug + ".md", "attune serve");
    assertThat(Files.readString(folder.resolve("content/articles/" + slug + ".md")))
        .contains("\n" + title + "\n", "status: draft");
  }

  @Test
  void neverOverwrites() throws IOException {
    Typed.in(folder, "new", "quiz", "Trust");
    Path file = folder.resolve("content/quizzes/trust.md");
    Files.writeString(file, "mine");

    Typed typed = Typed.in(folder, "new", "quiz", "trust");

    assertThat(typed.exit()).isEqualTo(1);
    assertThat(typed.err()).contains("is there already");
    assertThat(file).hasContent("mine");
  }

  @ParameterizedTest
  @CsvSource({"article, articles", "quiz, quizzes"})
  void aNewDraftHasNoProblem(String kind, String place) {
    Typed.in(folder, "new", kind, "Feeling heard");

    Typed typed = Typed.in(folder, "check", "content/" + place + "/feeling-heard.md");

    assertThat(typed.err()).isEqualTo("nothing wrong\n");
    assertThat(typed.exit()).isZero();
  }
}
