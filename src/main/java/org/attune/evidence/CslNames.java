package org.attune.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The names that CSL 1.0.2 gives to types of works and to what is said of them. */
final class CslNames {
  static final Set<String> TYPES = lines("csl-types.txt");
  static final Set<String> VARIABLES = lines("csl-variables.txt");

  private CslNames() {}

  private static Set<String> lines(String name) {
    try (InputStream in = Objects.requireNonNull(CslNames.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .collect(Collectors.toCollection(LinkedHashSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read " + name, e);
    }
  }
}
