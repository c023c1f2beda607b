package org.attune.inputs;

import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made at the first question, by whoever asks, and shared from then on. What it
 * is made from is noted for each who asks, not for the first alone.
 */
public final class Once<T> {
  private @Nullable Supplier<T> work;
  private volatile @Nullable T made;

  /** Complete before the thing is there to be seen. */
  private Map<Input, Long> answers = Map.of();

  /** Something to be made by some work. */
  public Once(Supplier<T> work) {
    this.work = work;
  }

  /** The thing. */
  public T get() {
    T thing = thing();
    if (!answers.isEmpty()) {
      Inputs.noteAll(answers);
    }
    return thing;
  }

  /** The thing, for whoever notes by another question what it was made from. */
  public T unnoted() {
    return thing();
  }

  private T thing() {
    T thing = made;
    return thing == null ? make() : thing;
  }

  private synchronized T make() {
    T thing = made;
    if (thing == null) {
      try (Inputs heard = Inputs.listen()) {
        thing = Objects.requireNonNull(work).get();
        answers = heard.answers();
      }
      made = thing;
      work = null; // what it was made from may take far more memory
    }
    return thing;
  }
}
