package org.attune.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares an output with a file below src/test/resources, or rewrites that file. */
public final class Golden {
  private static final Path RESOURCES = Path.of("src", "test", "resources");

  private Golden() {}

  /**
   * Fails where the output is not the file's text. With {@code -Dgolden.update=true} it writes the
   * file instead, and the change is looked at in the diff.
   *
   * @param file below src/test/resources, with {@code /}
   */
  public static void assertMatches(String file, String output) {
    Path golden = RESOURCES.resolve(file);
    try {
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(golden.getParent());
        Files.writeString(golden, output);
      }
      assertThat(golden).as("golden file").exists();
      assertThat(output).as(file).isEqualTo(Files.readString(golden));
    } catch (IOException e) {
      throw new UncheckedIOException(golden.toString(), e);
    }
  }
}
