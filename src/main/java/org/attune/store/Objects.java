package org.attune.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.inputs.Fingerprint;

/**
 * Files by what is in them. A file here and the one that is published are one file under two names
 * where the disk can do that, and two copies where it can't. May be used by several threads.
 */
public final class Objects {
  /** A power of two, far above the number of threads. */
  private static final int TURNS = 64;

  private final Path folder;

  /** True where there were files before. */
  private final boolean begun;

  private final Set<Path> made = ConcurrentHashMap.newKeySet();

  /** Whoever takes in a file holds the one of its fingerprint. */
  private final Object[] turns = new Object[TURNS];

  /** The files below a folder, which need not exist. */
  public Objects(Path folder) {
    this.folder = folder;
    this.begun = Files.isDirectory(folder);
    Arrays.setAll(turns, i -> new Object());
  }

  /**
   * A file that is kept.
   *
   * @param fingerprint of its bytes
   * @param changed when the file was written last, in nanoseconds since 1970: whoever changes it
   *     under its other name changes that, too
   */
  public record Kept(long fingerprint, int size, long changed) {
    /** Writes it. */
    public void write(Out out) {
      out.whole(fingerprint);
      out.number(size);
      out.whole(changed);
    }

    /** Reads one. */
    public static Kept read(In in) {
      return new Kept(in.whole(), in.count(), in.whole());
    }
  }

  /** Where a file lies. */
  Path path(Kept kept) {
    String name = Long.toHexString(kept.fingerprint()) + "-" + Integer.toHexString(kept.size());
    return folder.resolve(name.substring(0, 2)).resolve(name);
  }

  /**
   * Takes in a file that was just published.
   *
   * @param fingerprint of its bytes
   */
  public Kept take(Path published, long fingerprint, int size) throws IOException {
    Kept kept = new Kept(fingerprint, size, 0);
    Path path = path(kept);
    folderOf(path);
    synchronized (turns[(int) (fingerprint & (TURNS - 1))]) { // Two pages may have the same bytes.
      try {
        link(path, published);
      } catch (FileAlreadyExistsException e) {
        // The same bytes under another name, or what a killed build left: this one is right.
        Files.delete(path);
        link(path, published);
      }
      return new Kept(kept.fingerprint(), kept.size(), changed(attributes(path)));
    }
  }

  /**
   * Takes in a file that was just published and can be copied once more from where it came, in
   * place of what was kept under the same fingerprint.
   *
   * @param fingerprint of its bytes
   * @return empty where the disk has no links: a second copy would gain nothing
   */
  public Optional<Kept> takeLinked(Path published, long fingerprint, int size) throws IOException {
    Kept kept = new Kept(fingerprint, size, 0);
    Path path = path(kept);
    folderOf(path);
    try {
      Files.deleteIfExists(path);
      Files.createLink(path, published);
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.empty();
    }
    return Optional.of(new Kept(fingerprint, size, changed(attributes(path))));
  }

  /**
   * Publishes a file.
   *
   * @return the file as it is kept now; empty where it is not here as it was kept
   */
  public Optional<Kept> publish(Kept kept, Path target) throws IOException {
    Path path = path(kept);
    BasicFileAttributes attributes;
    try {
      attributes = attributes(path);
    } catch (IOException e) {
      return Optional.empty();
    }
    if (attributes.size() != kept.size()) {
      return Optional.empty();
    }
    long changed = changed(attributes);
    if (changed != kept.changed()
        && Fingerprint.of(Files.readAllBytes(path)) != kept.fingerprint()) {
      return Optional.empty();
    }
    folderOf(target);
    link(target, path);
    return Optional.of(new Kept(kept.fingerprint(), kept.size(), changed));
  }

  /**
   * Removes what was needed before and is not any more.
   *
   * @param left what is needed now
   */
  public void removeUnneeded(Collection<Kept> before, Collection<Kept> left) throws IOException {
    Set<Long> needed = new HashSet<>();
    left.forEach(file -> needed.add(file.fingerprint()));
    for (Kept file : before) {
      if (!needed.contains(file.fingerprint())) {
        Files.deleteIfExists(path(file));
      }
    }
  }

  /** Removes all files but some, to which all belong that were taken in. */
  public void removeAllBut(Collection<Kept> some) throws IOException {
    if (!begun) {
      return;
    }
    Set<Path> needed = some.stream().map(this::path).collect(Collectors.toSet());
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        if (!needed.contains(file)) {
          Files.delete(file);
        }
      }
    }
  }

  private void folderOf(Path file) throws IOException {
    Path parent = file.getParent();
    if (parent != null && !made.contains(parent)) {
      Files.createDirectories(parent);
      made.add(parent); // Not before: another thread would go on to a folder that is to come.
    }
  }

  private static void link(Path name, Path file) throws IOException {
    try {
      Files.createLink(name, file);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (IOException | UnsupportedOperationException e) {
      // Another disk, or one without links.
      Files.copy(file, name, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  private static BasicFileAttributes attributes(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class);
  }

  private static long changed(BasicFileAttributes attributes) {
    return attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
  }
}
