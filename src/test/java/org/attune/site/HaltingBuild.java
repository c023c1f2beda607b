package org.attune.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A process that publishes two files and halts at a named step: it says so in one line and then
 * waits for a line. A test kills it there.
 */
final class HaltingBuild {
  private HaltingBuild() {}

  public static void main(String[] args) throws IOException {
    Path site = Path.of(args[0]);
    Path out = Path.of(args[1]);
    String version = args[2];
    Steps steps = step -> halt(step, args[3]);
    Swap.Options options =
        new Swap.Options(
            site,
            out,
            List.of(),
            args[4].equals("exchange"),
            steps,
            () -> System.out.println("waiting"));
    try (Swap swap =
        Swap.open(options, problem -> System.out.println(problem.toLine())).orElseThrow()) {
      Files.writeString(swap.fresh().resolve("index.html"), version);
      swap.writing();
      Files.writeString(swap.fresh().resolve("other.html"), version);
      swap.publish(problem -> System.out.println(problem.toLine()));
    }
    System.out.println("ended");
  }

  private static void halt(SwapStep step, String where) {
    if (!step.word().equals(where)) {
      return;
    }
    System.out.println("halted");
    try {
      if (System.in.read() < 0) {
        throw new IllegalStateException("the test has gone");
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
