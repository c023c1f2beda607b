package org.attune.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * What a command line came to.
 *
 * @param exit the number that the program would end with
 * @param out what went to stdout
 * @param err what people were told
 */
record Typed(int exit, String out, String err) {
  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

  /** Runs a command line in a folder, in this JVM. */
  static Typed in(Path folder, String... args) {
    return in(folder, Map.of(), args);
  }

  /** The same, with something piped in. */
  static Typed fed(Path folder, String input, String... args) {
    return run(folder, Map.of(), input, args);
  }

  static Typed in(Path folder, Map<String, String> environment, String... args) {
    return run(folder, environment, "", args);
  }

  private static Typed run(
      Path folder, Map<String, String> environment, String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            environment,
            folder,
            TODAY,
            false);
    int exit = Main.run(args, terminal);
    return new Typed(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
