package org.attune.source;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads small files with half of the work that a channel takes, which counts where there are
 * thousands.
 */
final class QuickFile {
  private QuickFile() {}

  /**
   * The bytes of a file.
   *
   * @param largest in bytes
   * @return empty for whatever is better looked at closely: no file at all, one that may not be
   *     read, a large or an empty one, one that changes while it is read, one of a zip file
   */
  static Optional<byte[]> read(Path path, long largest) {
    if (path.getFileSystem() != FileSystems.getDefault()) {
      return Optional.empty();
    }
    File file = path.toFile();
    // A name that Java can't write as text would be that of another file.
    if (file.getPath().indexOf('\uFFFD') >= 0 || !file.isFile()) {
      return Optional.empty();
    }
    long size = file.length();
    return size == 0 || size > largest ? Optional.empty() : read(file, (int) size);
  }

  private static Optional<byte[]> read(File file, int size) {
    byte[] bytes = new byte[size];
    try (FileInputStream in = new FileInputStream(file)) {
      return in.read(bytes) == size && in.read() < 0 ? Optional.of(bytes) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
