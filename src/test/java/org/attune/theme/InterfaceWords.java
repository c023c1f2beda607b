package org.attune.theme;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The English words of the interface. */
final class InterfaceWords {
  static final Path FILE = Path.of("src/main/resources/org/attune/view/text_en.properties");

  private InterfaceWords() {}

  static Stream<String> lines() {
    return ThemeFiles.text(FILE).lines().filter(line -> line.matches("[^#\\s].*"));
  }

  static List<String> keys() {
    return lines().map(line -> line.substring(0, line.indexOf('='))).toList();
  }
}
