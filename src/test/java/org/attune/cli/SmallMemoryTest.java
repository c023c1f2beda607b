package org.attune.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that does not fit into the memory, in a JVM that has little. */
class SmallMemoryTest {
  private static final int MEGABYTES = 64;

  @Test
  void aFileThatIsTooLargeIsToldAndTheOthersAreChecked(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.html"), "<!doctype html><a href=gone.html>x</a>");
    byte[] megabyte = "<p>It was a long page. ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(folder.resolve("b.html"))) {
      for (int i = 0; i < MEGABYTES; i++) {
        out.write(megabyte);
      }
    }
    Files.writeString(folder.resolve("c.html"), "<!doctype html><a href=lost.html>x</a>");

    assertThat(links(folder))
        .contains("b.html:1:1: unchecked: this file is too large for Java's memory")
        .contains("\"gone.html\" leads nowhere")
        .contains("\"lost.html\" leads nowhere");
  }

  private static String links(Path folder) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx40m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "links",
                folder.toString())
            .redirectErrorStream(true)
            .start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
