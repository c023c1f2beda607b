package org.attune.view;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * What people type into a search who may need help now, a list for each language. The search shows
 * the help block above what it finds for them, whatever the language of the site: in distress,
 * people write in their own.
 */
final class CrisisWords {
  /** The languages that there is a list for. */
  private static final List<String> LANGUAGES = List.of("en", "de", "es", "fr");

  private CrisisWords() {}

  /** All of them in lower case and without accents, sorted; before a star, a word may go on. */
  static List<String> all() {
    return LANGUAGES.stream().flatMap(CrisisWords::of).distinct().sorted().toList();
  }

  private static Stream<String> of(String language) {
    String name = "crisis_" + language + ".txt";
    InputStream in = CrisisWords.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException(name + " is missing");
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(name + " can't be read", e);
    }
  }
}
