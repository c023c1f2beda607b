package org.attune.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Something that is made on another thread beside what follows; whoever asks for it waits.
 *
 * @param <T> what is made
 */
final class Beside<T> implements Supplier<T> {
  private final CompletableFuture<T> made;

  private Beside(CompletableFuture<T> made) {
    this.made = made;
  }

  /** Work that reads files. */
  interface Work<T> {
    /** Does it. */
    T make() throws IOException;
  }

  /** Begins some work. */
  static <T> Beside<T> make(Work<T> work) {
    return new Beside<>(CompletableFuture.supplyAsync(() -> unchecked(work)));
  }

  /**
   * Begins long work on a thread of its own: the pool that others share has a single one where
   * there are two cores, and what came behind would wait.
   */
  static <T> Beside<T> alone(String name, Work<T> work) {
    return new Beside<>(
        CompletableFuture.supplyAsync(
            () -> unchecked(work),
            task -> {
              Thread thread = new Thread(task, name);
              thread.setDaemon(true);
              thread.start();
            }));
  }

  private static <T> T unchecked(Work<T> work) {
    try {
      return work.make();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What was made.
   *
   * @throws RuntimeException as the work threw it; an {@link UncheckedIOException} where a file
   *     can't be read
   */
  @Override
  public T get() {
    try {
      return made.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** Waits until it is made, or has failed. */
  void await() {
    made.handle((thing, failure) -> true).join();
  }
}
