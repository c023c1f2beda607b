package org.attune.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "bild",
        "build --nope",
        "build --out",
        "build --out --drafts",
        "build --out a --out b",
        "build surplus",
        "build --site nowhere",
        "build --today yesterday",
        "build --threads 0",
        "check nothing.md",
        "check --format xml",
        "links",
        "links nowhere",
        "new",
        "new article",
        "new song Name",
        "new article ...",
        "schema poem",
        "quiz",
        "quiz score",
        "quiz score nothing.md",
        "quiz score nothing.md --answers -",
        "quiz sing nothing.md",
        "quiz show nothing.md",
        "quiz show nothing.md --to gift",
        "quiz show nothing.md --format xml",
        "quiz import nothing.gift --format json",
        "quiz import nothing.gift",
        "quiz export nothing.md",
        "quiz export nothing.md --to word",
      })
  void wrongUsageEndsWithTwoAndSaysWhatToDo(String line) {
    Typed typed = Typed.in(folder, line.isEmpty() ? new String[0] : line.split(" ", -1));

    assertThat(typed.exit()).isEqualTo(2);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).startsWith("attune: ").endsWith("Try: attune --help\n");
    assertThat(typed.err()).doesNotContain("Exception");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "help", "help build", "build --help", "new -h", "--version"})
  void helpIsAResult(String line) {
    Typed typed = Typed.in(folder, line.split(" ", -1));

    assertThat(typed.exit()).isZero();
    assertThat(typed.out()).contains("attune");
    assertThat(typed.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "buidl, there is no command buidl. Did you mean build?",
    "build --sit x, there is no option --sit. Did you mean --site?",
    "build --zzzzzzzz, there is no option --zzzzzzzz.",
    "build surplus, build takes no surplus."
  })
  void aSlipOfTheFingersIsAnsweredWithTheNearestWord(String line, String answer) {
    assertThat(Typed.in(folder, line.split(" ")).err()).startsWith("attune: " + answer + "\n");
  }

  @Test
  void aFolderWithoutASiteIsSaidToBeNone() {
    Typed typed = Typed.in(folder, "build");

    assertThat(typed.exit()).isEqualTo(1);
    assertThat(typed.err())
        .contains("there is no site in", "[site-missing]", "Not published: 1 error");
  }

  @Test
  void anEpochThatIsNoNumberIsWrongUsage() {
    Typed typed = Typed.in(folder, Map.of("SOURCE_DATE_EPOCH", "soon"), "check");

    assertThat(typed.exit()).isEqualTo(2);
    assertThat(typed.err()).contains("SOURCE_DATE_EPOCH");
  }

  @Test
  void linksOfASiteAreThoseOfWhatWasMadeOfIt() throws IOException {
    Files.writeString(folder.resolve("jbake.properties"), "site.host=https://own.example\n");
    assertThat(Typed.in(folder, "links", ".").err())
        .startsWith("attune: . is not built yet. Try: attune build --site .");

    Path page = folder.resolve("target/site/index.html");
    Files.createDirectories(folder.resolve("target/site"));
    Files.writeString(page, "<!doctype html><title>x</title><a href=https://own.example/no>x</a>");
    Typed typed = Typed.in(folder, "links", ".");

    assertThat(typed.exit()).isEqualTo(1);
    assertThat(typed.out() + typed.err()).contains("https://own.example/no").contains("1 dead");
  }

  @Test
  void linksFindsBreaksInAnyFolder() throws IOException {
    Files.writeString(folder.resolve("index.html"), "<p>\n <a href=gone.html>Gone</a>");

    Typed typed = Typed.in(folder, "links", ".");

    assertThat(typed.exit()).isEqualTo(1);
    assertThat(typed.err())
        .isEqualTo(
            """
            index.html:2:5: dead: the link "gone.html" leads nowhere. There is no file "gone.html" in the site. [link-broken]
              2 | <a href=gone.html>Gone</a>
                |    ^
              Its text: Gone
            1 page, 1 link: 1 dead
            """);
  }

  @Test
  void aReportStandsAloneOnStdout() throws IOException {
    Files.writeString(folder.resolve("index.html"), "<a href=gone.html>Gone</a>");

    Typed typed = Typed.in(folder, "links", ".", "--format=json");

    assertThat(typed.out()).startsWith("{").endsWith("}\n").contains("\"rule\": \"link-broken\"");
    assertThat(typed.err()).isEqualTo("1 page, 1 link: 1 dead\n");
  }

  @Test
  void schemaPrintsTheSchemaAlone() {
    Typed typed = Typed.in(folder, "schema", "article");

    assertThat(typed.exit()).isZero();
    assertThat(typed.out()).startsWith("{");
    assertThat(typed.err()).isEmpty();
  }
}
