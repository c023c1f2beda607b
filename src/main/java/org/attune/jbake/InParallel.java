package org.attune.jbake;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same to many things on several threads; the results keep the order of the things. */
final class InParallel {
  /** Things that one task takes at most: enough to hide the cost of handing it over. */
  private static final int CHUNK = 16;

  /** Tasks for each thread, where there are few things: so that all end at about the same time. */
  private static final int TASKS = 4;

  private InParallel() {}

  /**
   * Applies a function to each thing.
   *
   * @param threads how many threads, from 1
   * @throws InterruptedIOException if the caller is interrupted while it waits
   */
  static <T, R> List<R> map(List<T> things, int threads, Function<T, R> function)
      throws IOException {
    if (threads <= 1 || things.size() <= 1) {
      return things.stream().map(function).toList();
    }
    // Java's own factory would not hand on the priority of the caller.
    ExecutorService pool =
        Executors.newFixedThreadPool(threads, task -> new Thread(task, "attune-write"));
    try {
      List<Future<List<R>>> parts = new ArrayList<>();
      int chunk = Math.max(1, Math.min(CHUNK, things.size() / (threads * TASKS)));
      for (int from = 0; from < things.size(); from += chunk) {
        List<T> part = things.subList(from, Math.min(from + chunk, things.size()));
        parts.add(pool.submit(() -> part.stream().map(function).toList()));
      }
      return collect(parts);
    } finally {
      pool.shutdownNow();
    }
  }

  private static <R> List<R> collect(List<Future<List<R>>> parts) throws IOException {
    List<R> results = new ArrayList<>();
    try {
      for (Future<List<R>> part : parts) {
        results.addAll(part.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("Interrupted while baking");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IOException(e.getCause());
    }
    return results;
  }
}
