package org.attune.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The names that CSL 1.0.2 gives to types of works and to what is said of them. */
final class CslNames {
  private CslNames() {}

  static List<String> types() {
    return lines("csl-types.txt");
  }

  static List<String> variables() {
    return lines("csl-variables.txt");
  }

  private static List<String> lines(String name) {
    try (InputStream in = Objects.requireNonNull(CslNames.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read " + name, e);
    }
  }
}
