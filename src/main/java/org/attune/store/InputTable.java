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
 * The questions of all pages of a site, each once, with the fingerprints of their answers; a page
 * keeps only their numbers.
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

  private final List<Input> inputs = new ArrayList<>();
  private final List<Long> answers = new ArrayList<>();
  private final Map<Input, Integer> numbers = new HashMap<>();
  private byte[] states = new byte[0];
  private int[] carried = new int[0];
  private final Map<String, List<Integer>> about = new HashMap<>();
  private int indexed;

  /** An empty table. */
  public InputTable() {}

  /** The numbers of some answers, which are taken in where they are new. */
  public synchronized int[] numbers(Map<Input, Long> heard) {
    int[] all = new int[heard.size()];
    int at = 0;
    for (Map.Entry<Input, Long> one : heard.entrySet()) {
      all[at++] = number(one.getKey(), one.getValue());
    }
    return all;
  }

  private int number(Input input, long answer) {
    Integer known = numbers.get(input);
    if (known == null || answers.get(known) != answer) {
      // Two answers to one question: not in one build, but nothing is lost where they come.
      known = inputs.size();
      numbers.put(input, known);
      inputs.add(input);
      answers.add(answer);
    }
    return known;
  }

  /** The numbers here of what has others in an older table; always the same older one. */
  public synchronized int[] carried(InputTable older, int[] from) {
    if (carried.length == 0) {
      carried = new int[older.inputs.size()];
    }
    int[] all = new int[from.length];
    for (int i = 0; i < from.length; i++) {
      int old = from[i];
      if (carried[old] == 0) {
        carried[old] = 1 + number(older.inputs.get(old), older.answers.get(old));
      }
      all[i] = carried[old] - 1;
    }
    return all;
  }

  /**
   * True where each of these questions still has the answer that it had. Only for a table that was
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

  /**
   * The numbers of the questions about some content files, and about all texts, that have another
   * answer now.
   */
  public synchronized BitSet changed(Collection<String> files, ToLongFunction<Input> now) {
    BitSet changed = new BitSet();
    Stream.concat(files.stream(), Stream.of(ALL_TEXTS))
        .flatMap(file -> about().getOrDefault(file, List.of()).stream())
        .filter(number -> now.applyAsLong(inputs.get(number)) != answers.get(number))
        .forEach(changed::set);
    return changed;
  }

  /** The numbers of the questions about each content file. */
  private Map<String, List<Integer>> about() {
    for (; indexed < inputs.size(); indexed++) {
      Input input = inputs.get(indexed);
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
    for (int number = 0; number < inputs.size(); number++) {
      if (wanted.test(inputs.get(number))) {
        found.set(number);
      }
    }
    return found;
  }

  /** All questions of a kind. */
  public synchronized List<Input> of(Input.Kind kind) {
    return inputs.stream().filter(input -> input.kind() == kind).toList();
  }

  private boolean isSame(int number, Answers now) {
    Input input = inputs.get(number);
    return input.kind() != Input.Kind.PASSING
        && input.kind() != Input.Kind.UNNOTED
        && (now.stands(input) || now.now(input) == answers.get(number));
  }

  /** Writes the table. */
  public void write(Out out) {
    out.number(inputs.size());
    for (int i = 0; i < inputs.size(); i++) {
      Input input = inputs.get(i);
      out.number(KINDS.indexOf(input.kind()));
      out.text(input.subject());
      out.text(input.detail());
      out.whole(answers.get(i));
    }
  }

  /** Reads a table. */
  public static InputTable read(In in) {
    InputTable table = new InputTable();
    int count = in.count();
    for (int i = 0; i < count; i++) {
      table.inputs.add(new Input(KINDS.get(in.count()), in.text(), in.text()));
      table.answers.add(in.whole());
    }
    table.states = new byte[count];
    return table;
  }
}
