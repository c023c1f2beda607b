package org.attune.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.attune.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read without the YAML parser is what the YAML parser reads. */
class PlainKeysTest {
  private static final int TEXTS = 4_000;
  private static final List<String> KEYS =
      List.of("title", "type", "tags", "a-b", "x_1", "A", "yes", "b", "c", "d", "e", "f");
  private static final List<String> ODD_KEYS = List.of("-", "1a", "é", "", " title", "title:", "?");
  private static final List<String> ODD_COLONS = List.of(":  ", ":", " : ", ":\t");
  private static final List<String> PIECES =
      List.of(
          "word",
          "two words",
          "2017-10-11",
          "12",
          "true",
          "~",
          "null",
          "a:b",
          "a: b",
          "a #b",
          "a#b",
          "#",
          ":",
          "\"in quotes\"",
          "\"a: b # c\"",
          "'single'",
          "'it''s'",
          "\"\\n\"",
          "\"",
          "'",
          "[",
          "]",
          "[]",
          "[a, b]",
          "[ \"x y\", 'z' ]",
          "[a,]",
          "[a: b]",
          "{a: 1}",
          ",",
          "&a",
          "*a",
          "!t",
          "|",
          ">",
          "@",
          "`",
          "%",
          "- ",
          "?",
          "é",
          "‘’",
          "\u00A0",
          "a\u3000",
          "\u0085",
          "\u2028",
          "\uFEFF",
          "😀",
          "\u0001",
          " ",
          "  ",
          "\t",
          "\n",
          "\n ",
          "\n\n",
          "---",
          "...",
          "https://example.org/a?b#c");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void readsWhatTheYamlParserReads(long seed) {
    Random random = new Random(seed);
    int plain = 0;
    for (int i = 0; i < TEXTS; i++) {
      plain += isReadAlike(header(random)) ? 1 : 0;
    }

    // It must read something, or the comparison says nothing.
    assertThat(plain).isGreaterThan(TEXTS / 20);
  }

  @Test
  void readsMostPagesOfTheLibrary() throws IOException {
    int pages = 0;
    int plain = 0;
    try (Stream<Path> files = Files.walk(Path.of("content"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".md")).toList()) {
        String text = Files.readString(file);
        int end = text.indexOf("\n---", 3);
        pages++;
        plain += isReadAlike(text.substring(4, end + 1)) ? 1 : 0;
      }
    }

    assertThat(plain).isGreaterThan(pages / 2);
  }

  /** True where the text is read without the YAML parser, and then the same. */
  private static boolean isReadAlike(String yaml) {
    SourceText file = new SourceText("page.md", "---\n" + yaml + "---\n");
    int start = 4;
    int end = file.text().length() - 4;
    Optional<Value.Mapping> plain = PlainKeys.read(file, start, end);
    if (plain.isPresent()) {
      List<Problem> problems = new ArrayList<>();
      assertThat(YamlReader.parse(file, start, end, problems::add)).as("%s", yaml).isEqualTo(plain);
      assertThat(problems).as("%s", yaml).isEmpty();
    }
    return plain.isPresent();
  }

  private static String header(Random random) {
    StringBuilder text = new StringBuilder();
    int lines = 1 + random.nextInt(3);
    for (int i = 0; i < lines; i++) {
      text.append(one(random.nextInt(20) == 0 ? ODD_KEYS : KEYS, random));
      text.append(random.nextInt(10) == 0 ? one(ODD_COLONS, random) : ": ");
      int pieces = 1 + random.nextInt(random.nextInt(3) > 0 ? 1 : 4);
      for (int j = 0; j < pieces; j++) {
        text.append(one(PIECES, random));
      }
      text.append(random.nextInt(9) == 0 ? " \n" : "\n");
    }
    return text.toString();
  }

  private static String one(List<String> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
