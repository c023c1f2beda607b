package org.attune.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the pages in src/test/resources/spec. */
class SpecTest {
  private static final Path FOLDER = Path.of("src/test/resources/spec");
  private final SpecSite site = new SpecSite();

  @ParameterizedTest(name = "{0}:{1}")
  @MethodSource("examples")
  void writesWhatTheSpecificationShows(String page, int line, SpecFile.Example example) {
    assertThat(output(page, example.input())).isEqualTo(example.expected());
  }

  static Stream<Arguments> examples() throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.list(FOLDER)) {
      pages = files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
    Stream.Builder<Arguments> examples = Stream.builder();
    for (Path page : pages) {
      update(page);
      String name = page.getFileName().toString();
      for (SpecFile.Example example : new SpecFile(Files.readString(page)).examples()) {
        examples.add(Arguments.of(name, example.line(), example));
      }
    }
    return examples.build();
  }

  private static void update(Path page) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      SpecTest test = new SpecTest();
      String name = page.getFileName().toString();
      String text = Files.readString(page);
      Files.writeString(page, new SpecFile(text).rewritten(input -> test.output(name, input)));
    }
  }

  /** A page says in its name what language its examples are in, and whether authors are trusted. */
  private String output(String page, String input) {
    String lang = page.contains(".de.") ? "de" : page.contains(".es.") ? "es" : "en";
    return site.output(input, lang, page.startsWith("trusted"));
  }
}
