package org.attune.launcher;

import java.util.List;
import java.util.Optional;

/** How a child process ended, and what it said. */
record Run(int exitCode, String out, String err) {
  /** What the stand-in for Java was started with, one argument each. */
  List<String> arguments() {
    return out.lines()
        .filter(line -> line.startsWith("arg "))
        .map(line -> line.substring(4))
        .toList();
  }

  /** The first argument that begins so, without that beginning. */
  Optional<String> option(String beginning) {
    return arguments().stream()
        .filter(argument -> argument.startsWith(beginning))
        .map(argument -> argument.substring(beginning.length()))
        .findFirst();
  }

  /** The folder of the Java that ran. */
  String java() {
    return out.lines()
        .filter(line -> line.startsWith("java "))
        .findFirst()
        .orElseThrow(() -> new AssertionError(err))
        .substring(5);
  }
}
