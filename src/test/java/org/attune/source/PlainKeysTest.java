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

  private static final List<String> GOOD =
      List.of("word", "two words", "\"in quotes\"", "[a, b]", "[]", "'x'", "a:b", "2017-10-11");
  private static final List<String> NOTES =
      List.of(
          "\n", "# note\n", "   # a: b\n", "  \n", "#\n", "# \t\n", "# \u0001\n", "\n\n", "---\n");

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

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void readsKeysAndListsBelowKeysAsTheYamlParserDoes(long seed) {
    Random random = new Random(seed);
    int plain = 0;
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder yaml = new StringBuilder();
      keys(yaml, random, 0, random.nextInt(3));
      plain += isReadAlike(yaml.toString()) ? 1 : 0;
    }

    assertThat(plain).isGreaterThan(TEXTS / 8);
  }

  @Test
  void leavesNestingWithoutEndToTheYamlParser() {
    StringBuilder yaml = new StringBuilder();
    for (int depth = 0; depth < 2_000; depth++) {
      yaml.append(" ".repeat(depth)).append("a:\n");
    }
    SourceText file = new SourceText("deep.yml", yaml.toString());

    assertThat(PlainKeys.read(file, 0, yaml.length())).isEmpty();
  }

  @Test
  void readsMostPagesOfTheLibrary() throws IOException {
    List<String> headers = new ArrayList<>();
    for (String text : texts("content", ".md")) {
      headers.add(text.substring(4, text.indexOf("\n---", 3) + 1));
    }

    assertThat(headers)
        .filteredOn(PlainKeysTest::isReadAlike)
        .hasSizeGreaterThan(headers.size() / 2);
  }

  @Test
  void readsMostDataFilesOfTheLibrary() throws IOException {
    List<String> files = texts("data", ".yml");

    assertThat(files).filteredOn(PlainKeysTest::isReadAlike).hasSizeGreaterThan(files.size() / 2);
  }

  private static List<String> texts(String folder, String ending) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      for (Path file : files.filter(one -> one.toString().endsWith(ending)).toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
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

  /** Some keys below each other, with values or with more keys and lists below. */
  private static void keys(StringBuilder text, Random random, int column, int depth) {
    int entries = 1 + random.nextInt(3);
    for (int i = 0; i < entries; i++) {
      if (i > 0) {
        begin(text, random, column);
      }
      text.append(one(random.nextInt(60) == 0 ? ODD_KEYS : KEYS, random));
      if (depth == 0 || random.nextInt(3) == 0) {
        text.append(": ").append(one(random.nextInt(4) == 0 ? PIECES : GOOD, random)).append("\n");
      } else {
        text.append(random.nextInt(60) == 0 ? ": \n" : ":\n");
        below(text, random, column, depth - 1);
      }
    }
  }

  private static void below(StringBuilder text, Random random, int column, int depth) {
    if (random.nextBoolean()) {
      int deeper = column + 1 + random.nextInt(3);
      begin(text, random, deeper);
      keys(text, random, deeper, depth);
      return;
    }
    int dash = column + random.nextInt(3);
    int items = 1 + random.nextInt(3);
    for (int i = 0; i < items; i++) {
      begin(text, random, dash);
      String sign = random.nextInt(10) == 0 ? "-   " : random.nextInt(60) == 0 ? "-" : "- ";
      text.append(sign);
      if (random.nextBoolean()) {
        keys(text, random, dash + sign.length(), depth);
      } else {
        text.append(one(random.nextInt(6) == 0 ? PIECES : GOOD, random)).append("\n");
      }
    }
  }

  /** The beginning of a line, now and then in a wrong column or behind a line that says nothing. */
  private static void begin(StringBuilder text, Random random, int column) {
    if (random.nextInt(12) == 0) {
      text.append(one(NOTES, random));
    }
    text.append(" ".repeat(random.nextInt(40) == 0 ? random.nextInt(7) : column));
  }

  private static String one(List<String> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
