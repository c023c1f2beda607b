package org.attune.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attune.delivery.Delivery;
import org.attune.delivery.LibraryMinifier;
import org.attune.delivery.Part;

/**
 * This repository's theme and library, for tests that build sites before them. Its style sheets and
 * scripts take seconds to minify: that is done once, and remembered where each build that has this
 * folder behind it looks, as after a first build of our own site. That the memory is right is shown
 * by LibraryMinifierTest; SameBytesTest builds without it.
 */
public final class OwnTheme {
  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final String MEMORY = ".attune/minified";

  /** Made by the first that asks in this JVM. */
  private static final class Remembered {
    static final Path ROOT = remember();

    private static Path remember() {
      try {
        Delivery.of(
            assets(),
            "",
            LibraryMinifier.remembering(List.of(OwnTheme.ROOT.resolve(MEMORY))),
            (part, fault) -> {
              throw new AssertionError(part + " is no script: " + fault.message());
            });
        return OwnTheme.ROOT;
      } catch (IOException e) {
        throw new UncheckedIOException("the theme cannot be read", e);
      }
    }
  }

  private OwnTheme() {}

  /** The folder that stands behind a site. */
  public static Path folder() {
    return Remembered.ROOT;
  }

  /** Lends what is remembered to a site behind which the program's own copy of the theme stands. */
  public static void lendTo(Path site) throws IOException {
    Path memory = Files.createDirectories(site.resolve(MEMORY));
    try (Stream<Path> texts = Files.list(folder().resolve(MEMORY))) {
      // What another JVM is writing now has an ending.
      for (Path text : texts.filter(it -> !it.toString().endsWith(".part")).toList()) {
        Files.copy(text, memory.resolve(text.getFileName()));
      }
    }
  }

  private static List<Part> assets() throws IOException {
    Path assets = ROOT.resolve("assets");
    try (Stream<Path> files = Files.walk(assets)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> new Part(assets.relativize(file).toString().replace('\\', '/'), file))
          .toList();
    }
  }
}
