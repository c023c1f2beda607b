package org.attune.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All files of a baked site, by path, as text that shows every byte. */
final class SiteTree {
  /** Feeds carry the moment of the build; a line with it may differ. */
  private static final Pattern BUILD_DATE = Pattern.compile("(?m)^.*BUILD DATE.*$");

  private SiteTree() {}

  /**
   * The files below a folder. A line that contains {@code BUILD DATE} is masked: fixtures mark the
   * lines that print the moment of the build that way.
   */
  static Map<String, String> of(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(Files::isRegularFile)
          .forEach(file -> files.put(folder.relativize(file).toString(), text(file)));
    }
    return files;
  }

  /** Asserts that two trees are the same; says which file differs, not what all files hold. */
  static void assertSame(Map<String, String> actual, Map<String, String> expected) {
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    actual.forEach((name, text) -> assertThat(text).as(name).isEqualTo(expected.get(name)));
  }

  private static String text(Path file) {
    try {
      String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      return BUILD_DATE.matcher(bytes).replaceAll("BUILD DATE");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
