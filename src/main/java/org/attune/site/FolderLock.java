package org.attune.site;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The right to write one folder. The system takes it back when the process ends, however it ends.
 *
 * <p>The lock's file is removed when the lock is given back, so whoever waited may hold a lock on a
 * file that is no longer there, and then tries again. The file is told by its key and never opened
 * a second time: on POSIX systems closing it would give back the lock.
 */
final class FolderLock implements Closeable {
  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock, and waits for another process that has it.
   *
   * @param waiting told once, before the wait
   * @throws java.nio.channels.OverlappingFileLockException where this very process has it
   */
  static FolderLock take(Path file, Runnable waiting) throws IOException {
    Runnable told = waiting;
    while (true) {
      Optional<FolderLock> lock = tryTake(file, told);
      if (lock.isPresent()) {
        return lock.get();
      }
      told = () -> {};
    }
  }

  /** Takes the lock where nobody has it. */
  static Optional<FolderLock> takeIfFree(Path file) throws IOException {
    try {
      return tryTake(
          file,
          () -> {
            throw new OverlappingFileLockException();
          });
    } catch (OverlappingFileLockException e) {
      return Optional.empty();
    }
  }

  private static Optional<FolderLock> tryTake(Path file, Runnable waiting) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      Object key = key(file);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        waiting.run();
        lock = channel.lock();
      }
      if (lock.isValid() && Files.exists(file) && Objects.equals(key, key(file))) {
        return Optional.of(new FolderLock(file, channel));
      }
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return Optional.empty();
  }

  private static @Nullable Object key(Path file) throws IOException {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      if (key(file) != null) {
        Files.deleteIfExists(file);
      }
    }
  }
}
