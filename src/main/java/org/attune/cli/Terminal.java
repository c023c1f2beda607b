package org.attune.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * Where a command runs, and whom it talks to.
 *
 * @param in what is typed or piped in
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
    folder = folder.toAbsolutePath().normalize();
  }

  /** Says one line to the person. */
  void say(String line) {
    err.print(line + "\n");
    err.flush();
  }

  /** True where colours may be used (no-color.org). */
  boolean colours() {
    return interactive && environment.getOrDefault("NO_COLOR", "").isEmpty();
  }

  /** A path as the person meant it. */
  Path resolve(String path) {
    return folder.resolve(path).normalize();
  }

  /** A path as short as it can be named from here. */
  String shown(Path path) {
    Path absolute = folder.resolve(path).normalize();
    return absolute.startsWith(folder) && !absolute.equals(folder)
        ? folder.relativize(absolute).toString()
        : absolute.toString();
  }
}
