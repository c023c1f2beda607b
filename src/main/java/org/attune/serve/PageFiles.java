package org.attune.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.attune.site.FreshPages;

/**
 * Finds the file of a request's path below one folder, and never outside of it. Some files are
 * newer than the folder.
 */
final class PageFiles {
  private final Path root;
  private final FreshPages fresh;

  PageFiles(Path root, FreshPages fresh) {
    this.root = root;
    this.fresh = fresh;
  }

  /**
   * A file that is served.
   *
   * @param name tells its type
   */
  @SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
  record Served(String name, byte[] bytes) {}

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
  Optional<Served> page(String path) throws IOException {
    String file = path.endsWith("/") ? path + "index.html" : path;
    Optional<byte[]> newer = fresh.find(file.replaceFirst("^/+", ""));
    if (newer.isPresent()) {
      return Optional.of(new Served(file, newer.get()));
    }
    Optional<Path> old = find(file).filter(Files::isRegularFile);
    return old.isEmpty()
        ? Optional.empty()
        : Optional.of(new Served(file, Files.readAllBytes(old.get())));
  }

  /** True where a path names a folder with an index, but lacks the last slash. */
  boolean lacksSlash(String path) throws IOException {
    return !path.endsWith("/")
        && find(path).filter(Files::isDirectory).isPresent()
        && page(path + "/").isPresent();
  }
}
