package org.attune.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.attune.inputs.Input;

/**
 * The questions of all pages of a site with the fingerprints of their answers; a page keeps only
 * their numbers. What is added to a table that was read may repeat questions of it.
 */
public final class InputTable {
  /** Answers questions as they stand now. */
  public interface Answers {
    /** True where all that the question rests on is known to be as it was. */
    boolean stands(Input input);

    /** The fingerprint of the answer now. */
    long now(Input input);
  }

  private static final byte SAME = 1;
  private static final byte CHANGED = 2;
  private static final String ALL_TEXTS = "";
  private static final List<Input.Kind> KINDS = List.of(Input.Kind.values());

  /** What was read; the questions that come after have the numbers behind. */
  private final Input[] old;

  private final long[] oldAnswers;
  private final byte[] states;

  /** The same as it was read: it is written again as it is. */
  private final In.Span oldBytes;

  /** Those alone are found again: of a site that hardly changes, nobody asks for the others. */
  private final Questions added = new Questions();

  private int[] carried = new int[0];
  private final Map<String, List<Integer>> about = new HashMap<>();
  private int indexed;

  /** An empty table. */
  public InputTable() {
    this(new Input[0], new long[0], In.Span.NONE);
  }

  private InputTable(Input[] old, long[] oldAnswers, In.Span oldBytes) {
    this.oldBytes = oldBytes;
    this.old = old;
    this.oldAnswers = oldAnswers;
    this.states = new byte[old.length];
  }

  /** How many questions there are. */
  public synchronized int size() {
    return old.length + added.size();
  }

  private Input input(int number) {
    return number < old.length ? old[number] : added.input(number - old.length);
  }

  private long answer(int number) {
    return number < old.length ? oldAnswers[number] : added.answer(number - old.length);
  }

  /** The numbers of some answers, which are taken in where they are new. */
  public synchronized int[] numbers(Map<Input, Long> heard) {
    int[] all = new int[heard.size()];
    int at = 0;
    for (Map.Entry<Input, Long> one : heard.entrySet()) {
      all[at++] = number(one.getKey(), one.getValue());
    }
    return all;
  }

  /** The numbers of some questions, each with the answer at its place. */
  public synchronized int[] numbers(Input[] inputs, long[] answers) {
    int[] all = new int[inputs.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = number(inputs[i], answers[i]);
    }
    return all;
  }

  /** The numbers of some questions that have the same answer. */
  public synchronized int[] numbers(List<Input> inputs, long answer) {
    int[] all = new int[inputs.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = number(inputs.get(i), answer);
    }
    return all;
  }

  private int number(Input input, long answer) {
    return old.length + added.number(input, answer);
  }

  /** The numbers here of what has others in an older table; always the same older one. */
  public synchronized int[] carried(InputTable older, int[] from) {
    if (older == this) {
      return from;
    }
    if (carried.length == 0) {
      carried = new int[older.size()];
    }
    int[] all = new int[from.length];
    for (int i = 0; i < from.length; i++) {
      int before = from[i];
      if (carried[before] == 0) {
        carried[before] = 1 + number(older.input(before), older.answer(before));
      }
      all[i] = carried[before] - 1;
    }
    return all;
  }

  /**
   * True where each of these questions still has the answer that it had. Only for numbers that were
   * read; a question is asked once, and may be asked by several threads at the same time.
   */
  public boolean hold(int[] questions, Answers now) {
    for (int number : questions) {
      byte state = states[number];
      if (state == 0) {
        state = isSame(number, now) ? SAME : CHANGED;
        states[number] = state;
      }
      if (state == CHANGED) {
        return false;
      }
    }
    return true;
  }

  private boolean isSame(int number, Answers now) {
    Input input = old[number];
    return input.kind() != Input.Kind.PASSING
        && input.kind() != Input.Kind.UNNOTED
        && (now.stands(input) || now.now(input) == oldAnswers[number]);
  }

  /**
   * The numbers of the questions about some content files, and about all texts, that have another
   * answer now.
   */
  public synchronized BitSet changed(Collection<String> files, ToLongFunction<Input> now) {
    BitSet changed = new BitSet();
    Stream.concat(files.stream(), Stream.of(ALL_TEXTS))
        .flatMap(file -> about().getOrDefault(file, List.of()).stream())
        .filter(number -> now.applyAsLong(input(number)) != answer(number))
        .forEach(changed::set);
    return changed;
  }

  /** Gets ready for {@link #changed}, so that the first one doesn't take longer than others. */
  public synchronized void getReady() {
    about();
  }

  /** The numbers of the questions about each content file. */
  private Map<String, List<Integer>> about() {
    for (; indexed < size(); indexed++) {
      Input input = input(indexed);
      if (input.kind().ground() == Input.Ground.DOCUMENT) {
        about.computeIfAbsent(input.subject(), file -> new ArrayList<>()).add(indexed);
      } else if (input.kind() == Input.Kind.TEXTS) {
        about.computeIfAbsent(ALL_TEXTS, file -> new ArrayList<>()).add(indexed);
      }
    }
    return about;
  }

  /** The numbers of some questions. */
  public synchronized BitSet which(Predicate<Input> wanted) {
    BitSet found = new BitSet();
    for (int number = 0; number < size(); number++) {
      if (wanted.test(input(number))) {
        found.set(number);
      }
    }
    return found;
  }

  /** All questions of a kind. */
  public synchronized List<Input> of(Input.Kind kind) {
    return which(input -> input.kind() == kind).stream().mapToObj(this::input).toList();
  }

  /** Writes the table. */
  public synchronized void write(Out out) {
    out.number(size());
    out.again(oldBytes);
    for (int i = old.length; i < size(); i++) {
      Input input = input(i);
      out.number(KINDS.indexOf(input.kind()));
      out.text(input.subject());
      out.text(input.detail());
      out.whole(answer(i));
    }
  }

  /** Reads a table. */
  public static InputTable read(In in) {
    Input[] inputs = new Input[in.count()];
    long[] answers = new long[inputs.length];
    int from = in.read();
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] = new Input(KINDS.get(in.count()), in.text(), in.text());
      answers[i] = in.whole();
    }
    return new InputTable(inputs, answers, in.since(from));
  }
}
