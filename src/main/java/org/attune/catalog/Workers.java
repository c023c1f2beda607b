package org.attune.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same work on many things at once; results keep the order of the things. */
final class Workers {
  /** Bytes: deep enough for the deepest nesting that a parser walks by recursion. */
  private static final long STACK = 64L * 1024 * 1024;

  /**
   * Things that one task takes at most: to hand over each alone costs a wake-up, to hand over many
   * idles.
   */
  private static final int AT_ONCE = 4;

  /** Tasks for each thread, where there are few things: so that all end at about the same time. */
  private static final int TASKS = 4;

  private Workers() {}

  /**
   * The results of some work.
   *
   * @param threads at least 1
   */
  static <T, R> List<R> map(List<T> things, int threads, Function<T, R> work) {
    ExecutorService pool =
        Executors.newFixedThreadPool(
            Math.max(1, Math.min(threads, things.size())),
            task -> new Thread(null, task, "attune-read", STACK));
    try {
      List<Future<List<R>>> futures = new ArrayList<>();
      int many = Math.max(1, Math.min(AT_ONCE, things.size() / (threads * TASKS)));
      for (int from = 0; from < things.size(); from += many) {
        List<T> some = things.subList(from, Math.min(from + many, things.size()));
        futures.add(pool.submit(() -> some.stream().map(work).toList()));
      }
      List<R> results = new ArrayList<>(things.size());
      for (Future<List<R>> future : futures) {
        results.addAll(future.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the content was read", e);
    } finally {
      pool.shutdownNow();
    }
  }
}
