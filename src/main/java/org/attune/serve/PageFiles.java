package org.attune.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Finds the file of a request's path below one folder, and never outside of it. */
final class PageFiles {
  private final Path root;

  PageFiles(Path root) {
    this.root = root;
  }

  /** The file or folder of a path, percent-decoded and with its first slash; empty if none. */
  Optional<Path> find(String path) {
    boolean climbs =
        Arrays.stream(path.split("/", -1)).anyMatch(name -> name.equals("..") || name.equals("."));
    if (climbs || path.indexOf('\\') >= 0 || path.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    try {
      Path file = root.resolve(path.replaceFirst("^/+", "")).normalize();
      return Files.exists(file) && file.toRealPath().startsWith(root.toRealPath())
          ? Optional.of(file)
          : Optional.empty();
    } catch (InvalidPathException | IOException e) {
      return Optional.empty();
    }
  }

  /** The file that a path shows: for a folder with its last slash, the index in it. */
  Optional<Path> page(String path) {
    return find(path.endsWith("/") ? path + "index.html" : path).filter(Files::isRegularFile);
  }

  /** True where a path names a folder with an index, but lacks the last slash. */
  boolean lacksSlash(String path) {
    return !path.endsWith("/")
        && find(path).filter(Files::isDirectory).isPresent()
        && page(path + "/").isPresent();
  }
}
