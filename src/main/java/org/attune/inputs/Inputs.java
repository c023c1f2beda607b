package org.attune.inputs;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Notes what the work of one thread is made from, with the fingerprint of each answer. Nothing is
 * noted, and no fingerprint is computed, while nobody listens.
 */
public final class Inputs implements AutoCloseable {
  private static final ThreadLocal<@Nullable Inputs> LISTENING = new ThreadLocal<>();

  private final Map<Input, Long> answers = new LinkedHashMap<>();
  private final @Nullable Inputs before;

  /** Noted last: who uses a document asks for one thing of it after the other. */
  private @Nullable Input last;

  private Inputs(@Nullable Inputs before) {
    this.before = before;
  }

  /**
   * Listens to what this thread does, until it is closed; whoever listened before hears nothing.
   */
  public static Inputs listen() {
    Inputs mine = new Inputs(LISTENING.get());
    LISTENING.set(mine);
    return mine;
  }

  /** Notes nothing of what this thread does, until it is closed. */
  public static Inputs unheard() {
    Inputs mine = new Inputs(LISTENING.get());
    LISTENING.set(null);
    return mine;
  }

  /** What was heard: the fingerprint of each answer, by its question, in the order of asking. */
  public Map<Input, Long> answers() {
    return Collections.unmodifiableMap(answers);
  }

  @Override
  public void close() {
    LISTENING.set(before);
  }

  /** True while somebody wants to know what the work of this thread is made from. */
  public static boolean heard() {
    return LISTENING.get() != null;
  }

  /** Notes a question whose answer's fingerprint is at hand. */
  public static void note(Input input, long fingerprint) {
    Inputs listening = LISTENING.get();
    if (listening != null && !input.equals(listening.last)) {
      listening.answers.put(input, fingerprint);
      listening.last = input;
    }
  }

  /**
   * Notes a question.
   *
   * @param fingerprint of the answer; asked for only where somebody listens and heard something
   *     else last
   */
  public static void note(Input input, Once<Long> fingerprint) {
    Inputs listening = LISTENING.get();
    if (listening != null && !input.equals(listening.last)) {
      listening.answers.put(input, fingerprint.get());
      listening.last = input;
    }
  }

  /**
   * Notes a question and gives the answer back.
   *
   * @param fingerprint computed only where somebody listens
   */
  public static <T> T note(
      Input.Kind kind, String subject, T answer, ToLongFunction<T> fingerprint) {
    Inputs listening = LISTENING.get();
    if (listening != null) {
      listening.answers.put(new Input(kind, subject), fingerprint.applyAsLong(answer));
    }
    return answer;
  }

  /** Notes answers that were heard before, when what is used now was made. */
  public static void noteAll(Map<Input, Long> heard) {
    Inputs listening = LISTENING.get();
    if (listening != null) {
      listening.answers.putAll(heard);
    }
  }

  /** Notes that something is used of which nobody knows what it was made from. */
  public static void unnoted() {
    note(new Input(Input.Kind.UNNOTED, ""), 0);
  }

  /** Notes that what is made now can't be used again. */
  public static void passing() {
    note(new Input(Input.Kind.PASSING, ""), 0);
  }
}
