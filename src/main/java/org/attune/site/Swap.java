package org.attune.site;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.attune.problem.Position;
import org.attune.problem.Problem;

/**
 * One change of the published site: the new tree is made beside the old one and put in its place as
 * a whole, so a build that fails or is killed leaves the old site as it was.
 *
 * <p>Beside a site {@code x} lie, while a build runs, {@code .x.attune-new}, {@code .x.attune-old}
 * and {@code .x.attune-lock}. What a killed build left of them is put right by the next one.
 */
public final class Swap implements Closeable {
  /**
   * What a swap has to know.
   *
   * @param site the folder of the site's sources
   * @param out the folder to publish to
   * @param sources the folders and files that the site is made from; none may be in danger
   * @param exchanges true to exchange the trees in one step where the system can; false to rename
   *     twice always
   * @param steps hears of each step
   * @param waiting told once where another process is building to this folder
   */
  public record Options(
      Path site, Path out, List<Path> sources, boolean exchanges, Steps steps, Runnable waiting) {
    public Options {
      sources = List.copyOf(sources);
    }
  }

  private final Options options;
  private final OutputFolder folder;
  private final Path fresh;
  private final Path old;
  private final FolderLock lock;
  private Optional<CompletableFuture<Optional<IOException>>> removal = Optional.empty();

  /** Looking it up takes a tenth of a second of a cold JVM, so it goes on beside the baking. */
  private final Future<Optional<AtomicExchange>> exchange;

  private Swap(Options options, OutputFolder folder, FolderLock lock) {
    this.options = options;
    this.folder = folder;
    this.lock = lock;
    this.fresh = beside(folder.path(), "new");
    this.old = beside(folder.path(), "old");
    this.exchange =
        options.exchanges() && Files.exists(folder.path())
            ? CompletableFuture.supplyAsync(AtomicExchange::find)
            : CompletableFuture.completedFuture(Optional.empty());
  }

  /**
   * Begins a change. Waits for another process that is building to this folder, and repairs what a
   * killed one left.
   *
   * @return empty where the folder may not be replaced or can't be written; the problem says why
   */
  public static Optional<Swap> open(Options options, Consumer<Problem> problems) {
    OutputFolder folder = new OutputFolder(options.site(), options.out(), options.sources());
    try {
      Optional<Problem> danger = folder.danger();
      if (danger.isPresent()) {
        problems.accept(danger.get());
        return Optional.empty();
      }
      Files.createDirectories(parent(folder.path()));
      FolderLock lock = FolderLock.take(beside(folder.path(), "lock"), options.waiting());
      return Optional.of(begin(new Swap(options, folder, lock)));
    } catch (IOException e) {
      problems.accept(cannotWrite(folder.path(), e));
    } catch (OverlappingFileLockException e) {
      problems.accept(
          Problem.error(
              "",
              Position.START,
              "out-busy",
              "another build is writing to " + folder.path(),
              "",
              "wait until it has ended"));
    }
    return Optional.empty();
  }

  /**
   * Puts right what a build that was killed left beside a site, unless one is at work there.
   *
   * @throws IOException where the old site can't be put back; it names the path
   */
  public static void repair(Path out) throws IOException {
    Path site = out.toAbsolutePath().normalize();
    Path parent = site.getParent();
    if (parent == null || !Files.exists(beside(site, "old"), LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    FolderLock lock;
    try {
      lock = FolderLock.take(beside(site, "lock"), () -> {});
    } catch (OverlappingFileLockException e) {
      // A build of this very process is at work there.
      return;
    }
    try (lock) {
      putRight(site);
    }
  }

  /** The empty folder to write the new site to. */
  public Path fresh() {
    return fresh;
  }

  /** Tells the listener that files are being written; {@link #fresh()} is no longer empty. */
  public void writing() {
    options.steps().reached(SwapStep.WRITING);
  }

  /**
   * Makes the new tree the site, and removes the old one.
   *
   * @return false where that can't be done; the problem says why, and the old site is whole
   */
  public boolean publish(Consumer<Problem> problems) {
    try {
      exchange();
      return true;
    } catch (IOException e) {
      problems.accept(cannotWrite(folder.path(), e));
      return false;
    }
  }

  private void exchange() throws IOException {
    folder.mark(fresh);
    options.steps().reached(SwapStep.WRITTEN);
    Path out = folder.path();
    if (!Files.exists(out)) {
      Files.move(fresh, out);
    } else if (!exchanged(out)) {
      renameTwice(out);
    }
    options.steps().reached(SwapStep.SWAPPED);
    removal = Optional.of(CompletableFuture.supplyAsync(this::removeOld));
  }

  /** Removes the old tree beside whatever follows; empty where that went well. */
  private Optional<IOException> removeOld() {
    try {
      FolderTree.delete(fresh);
      FolderTree.delete(old);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(e);
    }
  }

  /** Ends the change; the old tree, or a new one that was not published, is gone then. */
  @Override
  public void close() throws IOException {
    try (lock) {
      if (removal.isEmpty()) {
        FolderTree.delete(fresh);
        return;
      }
      Optional<IOException> failure = removal.get().join();
      if (failure.isPresent()) {
        throw failure.get();
      }
      options.steps().reached(SwapStep.DONE);
    }
  }

  private static Swap begin(Swap swap) throws IOException {
    try {
      swap.options.steps().reached(SwapStep.LOCKED);
      putRight(swap.folder.path());
      Files.createDirectory(swap.fresh);
      swap.options.steps().reached(SwapStep.EMPTY);
      return swap;
    } catch (IOException | RuntimeException e) {
      swap.lock.close();
      throw e;
    }
  }

  private static void putRight(Path out) throws IOException {
    Path old = beside(out, "old");
    if (Files.exists(old) && !Files.exists(out)) {
      Files.move(old, out);
    }
    FolderTree.delete(old);
    FolderTree.delete(beside(out, "new"));
  }

  private boolean exchanged(Path out) throws IOException {
    try {
      Optional<AtomicExchange> found = exchange.get();
      return found.isPresent() && found.get().swap(fresh, out);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("Stopped while publishing to " + out);
    } catch (ExecutionException e) {
      throw new IOException("Can't exchange " + fresh + " and " + out, e.getCause());
    }
  }

  private void renameTwice(Path out) throws IOException {
    Files.move(out, old);
    options.steps().reached(SwapStep.BETWEEN);
    try {
      Files.move(fresh, out);
    } catch (IOException e) {
      Files.move(old, out);
      throw e;
    }
  }

  private static Path beside(Path out, String what) {
    return parent(out).resolve("." + out.getFileName() + ".attune-" + what);
  }

  private static Path parent(Path out) {
    Path parent = out.getParent();
    if (parent == null) {
      throw new IllegalArgumentException("The root of a disk can't be replaced: " + out);
    }
    return parent;
  }

  private static Problem cannotWrite(Path out, IOException failure) {
    return OutputProblem.of(failure, out)
        .orElseGet(
            () ->
                Problem.error(
                    "",
                    Position.START,
                    "out-not-writable",
                    "the site can't be written to " + out,
                    String.valueOf(failure.getMessage()),
                    "choose another folder with --out"));
  }
}
