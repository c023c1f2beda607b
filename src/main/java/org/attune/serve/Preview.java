package org.attune.serve;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.problem.Severity;
import org.attune.site.BuildResult;
import org.attune.site.FreshPages;
import org.attune.site.LiveSite;

/**
 * A site as its editor sees it while writing: served to this machine only, built anew and reloaded
 * in the browser on each save. Where a building finds an error, the last good pages stay.
 *
 * <p>The pages of whole buildings lie in two folders below the site's {@code .attune/preview}, in
 * turn, so that none that is being served is ever replaced. What a save of an article changes is
 * made and served in memory.
 */
public final class Preview implements AutoCloseable {
  /** Builds the site, drafts taken in. Called by one thread at a time. */
  @FunctionalInterface
  public interface Build {
    /** Builds the whole site into a folder. */
    BuildResult into(Path folder);

    /**
     * Makes anew what a few files change, in memory.
     *
     * @param changed all files that were saved since the pages were good, relative to the site's
     *     folder
     * @return empty where only a whole building can do it
     */
    default Optional<LiveSite.Update> after(Collection<String> changed) {
      return Optional.empty();
    }

    /**
     * Makes and checks what such a building has left.
     *
     * @param again asked now and then; false to leave the rest for another time
     * @return false where only a whole building can go on
     */
    default boolean finish(BooleanSupplier again) {
      return true;
    }
  }

  /** Hears what happens. */
  public interface Listener {
    /** Called once, before the first building. */
    void opened(Opening opening);

    /** Called after each building, when the browser has been told. */
    void built(Round round);
  }

  /** After so long without a save there is time to finish what nobody waits for. */
  private static final Duration PAUSE = Duration.ofMillis(300);

  private final Path site;
  private final Path folder;
  private final Build build;
  private final Listener listener;
  private final SourceWatch watch;
  private final Stage stage;
  private final LoopbackServer server;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread worker = new Thread(this::work, "attune-preview");
  private int published;
  private int good;

  /** Files that were saved since the pages were good. */
  private final Set<String> pending = new TreeSet<>();

  private Preview(Path site, int port, Build build, Listener listener) throws IOException {
    WatchedPlaces places = WatchedPlaces.of(site);
    this.build = build;
    this.listener = listener;
    this.stage = new Stage(new Shown(Optional.empty(), FreshPages.none(), "0", List.of()));
    this.server = LoopbackServer.open(port, new Answers(stage));
    try {
      this.watch = SourceWatch.open(places);
    } catch (IOException e) {
      server.close();
      throw e;
    }
    int used = server.port();
    this.site = places.site();
    this.folder = this.site.resolve(".attune").resolve("preview").resolve("port-" + used);
    listener.opened(
        new Opening(URI.create("http://localhost:" + used + "/"), used, places.names()));
  }

  /**
   * Opens a preview and begins to build.
   *
   * @param site the site's folder
   * @param port the port to serve on; the next free one where it is taken; 0 for any
   * @throws IOException where no port is free, or the folder can't be watched
   */
  public static Preview open(Path site, int port, Build build, Listener listener)
      throws IOException {
    Preview preview = new Preview(site, port, build, listener);
    preview.worker.setDaemon(true);
    preview.worker.start();
    return preview;
  }

  /** Waits until the preview is closed. */
  public void await() throws InterruptedException {
    closed.await();
  }

  private void work() {
    try {
      whole(List.of());
      boolean finished = true;
      while (closed.getCount() > 0) {
        List<String> changed = finished ? watch.next() : watch.next(PAUSE);
        if (!changed.isEmpty()) {
          changed(changed);
        } else if (pending.isEmpty() && !finish()) {
          whole(List.of());
        }
        finished = changed.isEmpty() && watch.isQuiet();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What was written half is not shown, and not said to be wrong, before the save has ended. */
  private void changed(List<String> first) throws InterruptedException {
    pending.addAll(first);
    if (!quick(first)) {
      Set<String> changed = new TreeSet<>(first);
      changed.addAll(watch.rest());
      pending.addAll(changed);
      if (!quick(changed)) {
        whole(changed);
      }
    }
  }

  private boolean quick(Collection<String> changed) {
    long start = System.nanoTime();
    Optional<LiveSite.Update> update = update();
    if (update.isEmpty()) {
      return false;
    }
    BuildResult result = update.get().result();
    // A save that was told of twice, or what a program wrote beside a file and took away again.
    boolean nothing =
        result.made().filter(Set::isEmpty).isPresent()
            && ((result.published() && said(result).equals(stage.shown().problems()))
                || changed.stream().allMatch(name -> Files.notExists(site.resolve(name))));
    if (nothing) {
      pending.clear();
    } else {
      tell(changed, result, update.get().pages(), start);
    }
    return true;
  }

  private boolean finish() {
    try {
      return build.finish(watch::isQuiet);
    } catch (RuntimeException | Error e) {
      return false;
    }
  }

  /** A bug of ours on the quick way is met by going the long one. */
  private Optional<LiveSite.Update> update() {
    try {
      return build.after(pending);
    } catch (RuntimeException | Error e) {
      return Optional.empty();
    }
  }

  private void whole(Collection<String> changed) {
    if (closed.getCount() == 0) {
      return;
    }
    long start = System.nanoTime();
    BuildResult result = result(folder.resolve(published % 2 == 0 ? "a" : "b"));
    if (closed.getCount() > 0) {
      published += result.published() ? 1 : 0;
      tell(changed, result, FreshPages.none(), start);
    }
  }

  private void tell(Collection<String> changed, BuildResult result, FreshPages fresh, long start) {
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    List<Problem> problems = said(result);
    if (result.published()) {
      pending.clear();
      good++;
      // A page that was loaded from an earlier run must not take these pages for its own.
      String id = good + "-" + Long.toHexString(start);
      stage.show(new Shown(Optional.of(result.out()), fresh, id, problems));
    } else {
      stage.show(stage.shown().with(problems));
    }
    listener.built(new Round(List.copyOf(changed), result, time));
  }

  private static List<Problem> said(BuildResult result) {
    return result.problems().stream().filter(each -> each.severity() != Severity.NOTE).toList();
  }

  /** A bug of ours must not end an editor's work: it is shown, and the next save tries again. */
  private BuildResult result(Path out) {
    try {
      return build.into(out);
    } catch (RuntimeException | Error e) {
      Problem bug =
          Problem.error(
              "",
              Position.START,
              "bug",
              "this is a bug in Attune (" + e + ")",
              "The pages stay as they were",
              "change the file that was saved last, and report this line");
      return new BuildResult(List.of(bug), 0, List.of(), out, false);
    }
  }

  /** Stops serving and watching. A building that is under way is left to end. */
  @Override
  public void close() throws IOException {
    closed.countDown();
    server.close();
    watch.close();
    worker.interrupt();
  }
}
