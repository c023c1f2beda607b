package org.attune.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a command runs, and whom it talks to.
 *
 * @param out for results that were asked for, alone
 * @param err for people
 * @param environment the environment's variables
 * @param folder the folder that relative paths are meant from
 * @param interactive true where a person looks at {@code err}
 */
public record Terminal(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    Path folder,
    Clock clock,
    boolean interactive) {
  public Terminal {
    environment = Map.copyOf(environment);
  }

  /** A path as the person meant it. */
  Path resolve(Path path) {
    return folder.resolve(path).normalize();
  }

  /**
   * Today, for rules that compare a date with it: as it was given, else from SOURCE_DATE_EPOCH,
   * else from the clock, in UTC.
   *
   * @throws NumberFormatException if SOURCE_DATE_EPOCH is not a number of seconds
   */
  LocalDate today(Optional<LocalDate> given) {
    Optional<LocalDate> reproducible =
        Optional.ofNullable(environment.get("SOURCE_DATE_EPOCH"))
            .filter(value -> !value.isBlank())
            .map(value -> Instant.ofEpochSecond(Long.parseLong(value.strip())))
            .map(instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC));
    return given
        .or(() -> reproducible)
        .orElseGet(() -> LocalDate.now(clock.withZone(ZoneOffset.UTC)));
  }

  /** True where colours may be used (no-color.org). */
  boolean colours() {
    return interactive && environment.getOrDefault("NO_COLOR", "").isEmpty();
  }

  /** Says a sentence to the person. */
  void say(String sentence) {
    err.println(sentence);
  }

  /** Names things one after the other; the first few by name, the rest by number. */
  static String some(List<String> names, int most) {
    String first = String.join(", ", names.subList(0, Math.min(most, names.size())));
    return names.size() <= most ? first : first + " and " + (names.size() - most) + " more";
  }
}
