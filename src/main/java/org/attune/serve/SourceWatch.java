package org.attune.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.hashing.FileHash;
import io.methvin.watcher.hashing.FileHasher;
import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Watches a site's sources, and hands out what changed in groups. */
final class SourceWatch implements Closeable {
  /** A save is often several writes; after so long without one it has ended. */
  private static final Duration QUIET = Duration.ofMillis(30);

  /** A file that is written all the time must not put off the building for ever. */
  private static final int MOST_WAITS = 50;

  private final WatchedPlaces places;
  private final BlockingQueue<String> changes = new LinkedBlockingQueue<>();
  private final DirectoryWatcher watcher;

  private SourceWatch(WatchedPlaces places) throws IOException {
    this.places = places;
    this.watcher =
        DirectoryWatcher.builder()
            .paths(places.roots().stream().filter(Files::isDirectory).toList())
            .fileTreeVisitor(visitor(places))
            .fileHasher(SourceWatch::hash)
            .listener(this::heard)
            .build();
  }

  /**
   * Begins to watch; what changes after this returns is not missed.
   *
   * @throws IOException where the system lets no more folders be watched
   */
  static SourceWatch open(WatchedPlaces places) throws IOException {
    SourceWatch watch = new SourceWatch(places);
    CompletableFuture<Void> watching =
        watch.watcher.watchAsync(
            Executors.newSingleThreadExecutor(work -> daemon(work, "attune-watch")));
    if (watching.isCompletedExceptionally()) {
      watch.close();
      throw new IOException("Can't watch " + places.site(), cause(watching));
    }
    return watch;
  }

  /** Waits for a change. Gives the files that changed since the last call, sorted. */
  List<String> next() throws InterruptedException {
    return withOthers(changes.take());
  }

  /** The same; empty where nothing changes for some time. */
  List<String> next(Duration time) throws InterruptedException {
    String change = changes.poll(time.toMillis(), TimeUnit.MILLISECONDS);
    return change == null ? List.of() : withOthers(change);
  }

  private List<String> withOthers(String change) {
    TreeSet<String> changed = new TreeSet<>(List.of(change));
    changes.drainTo(changed);
    return new ArrayList<>(changed);
  }

  /** True where nothing has changed that was not handed out. */
  boolean isQuiet() {
    return changes.isEmpty();
  }

  /** Waits until a save has ended. Gives the files that changed meanwhile, sorted. */
  List<String> rest() throws InterruptedException {
    TreeSet<String> changed = new TreeSet<>();
    String change = changes.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
    for (int waits = 0; change != null && waits < MOST_WAITS; waits++) {
      changed.add(change);
      changes.drainTo(changed);
      change = changes.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
    }
    if (change != null) {
      changed.add(change);
    }
    return new ArrayList<>(changed);
  }

  private void heard(DirectoryChangeEvent event) {
    if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW) {
      changes.add("many files");
    } else if (!event.isDirectory() && places.counts(event.path())) {
      changes.add(places.name(event.path()));
    }
  }

  /** An unreadable file is the build's to report; it must not end the watching. */
  private static FileHash hash(Path file) {
    try {
      return FileHasher.DEFAULT_FILE_HASHER.hash(file);
    } catch (IOException e) {
      return FileHash.fromLong(0);
    }
  }

  private static FileTreeVisitor visitor(WatchedPlaces places) {
    return (root, onDirectory, onFile) ->
        Files.walkFileTree(
            root,
            EnumSet.of(FileVisitOption.FOLLOW_LINKS),
            Integer.MAX_VALUE,
            new SimpleFileVisitor<>() {
              @Override
              public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                  throws IOException {
                if (!places.leadsTo(folder)) {
                  return FileVisitResult.SKIP_SUBTREE;
                }
                onDirectory.call(folder);
                return FileVisitResult.CONTINUE;
              }

              @Override
              public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                  throws IOException {
                if (places.counts(file)) {
                  onFile.call(file);
                }
                return FileVisitResult.CONTINUE;
              }

              @Override
              public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE;
              }

              @Override
              public FileVisitResult postVisitDirectory(
                  Path folder, @Nullable IOException failure) {
                return FileVisitResult.CONTINUE;
              }
            });
  }

  private static Throwable cause(CompletableFuture<Void> failed) {
    try {
      failed.join();
      throw new AssertionError("It has not failed");
    } catch (CompletionException e) {
      Throwable cause = e.getCause();
      return cause instanceof UncheckedIOException io && io.getCause() != null
          ? io.getCause()
          : cause == null ? e : cause;
    }
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() throws IOException {
    watcher.close();
  }
}
