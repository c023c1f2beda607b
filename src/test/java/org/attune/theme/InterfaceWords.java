package org.attune.theme;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The English words of the interface. */
final class InterfaceWords {
  static final Path FILE = Path.of("src/main/resources/org/attune/view/text_en.properties");

  private InterfaceWords() {}

  static Stream<String> lines() {
    return lines(ThemeFiles.text(FILE));
  }

  static List<String> keys() {
    return keys(ThemeFiles.text(FILE));
  }

  static List<String> keys(String text) {
    return lines(text).map(line -> line.substring(0, line.indexOf('='))).toList();
  }

  private static Stream<String> lines(String text) {
    return text.lines().filter(line -> line.matches("[^#\\s].*"));
  }
}
