package org.attune.store;

import java.util.Arrays;
import org.attune.inputs.Input;

/**
 * Questions with the fingerprints of their answers, numbered from 0 in the order in which they
 * came. A site has hundreds of thousands, and is asked for each many times: so they lie in few
 * arrays, found by a table whose places are looked at in turn.
 */
final class Questions {
  private Input[] inputs = new Input[256];
  private long[] answers = new long[256];
  private int size;

  /** A question's hash and, in the lower half, one more than its number; 0 where there is none. */
  private long[] slots = new long[1024];

  int size() {
    return size;
  }

  Input input(int number) {
    return inputs[number];
  }

  long answer(int number) {
    return answers[number];
  }

  /** The number of a question with this answer, which is taken in where it is new. */
  int number(Input input, long answer) {
    int hash = spread(input.hashCode());
    int at = hash & (slots.length - 1);
    while (slots[at] != 0) {
      int known = (int) slots[at] - 1;
      if (slots[at] >>> Integer.SIZE == Integer.toUnsignedLong(hash)
          && inputs[known].equals(input)) {
        if (answers[known] == answer) {
          return known;
        }
        break; // Two answers to one question: not in one build, but nothing is lost.
      }
      at = (at + 1) & (slots.length - 1);
    }
    slots[at] = Integer.toUnsignedLong(hash) << Integer.SIZE | size + 1;
    add(input, answer);
    return size - 1;
  }

  private void add(Input input, long answer) {
    if (size == inputs.length) {
      inputs = Arrays.copyOf(inputs, size * 2);
      answers = Arrays.copyOf(answers, size * 2);
    }
    inputs[size] = input;
    answers[size++] = answer;
    if (size * 2 > slots.length) {
      grow();
    }
  }

  private void grow() {
    long[] before = slots;
    slots = new long[before.length * 2];
    for (long slot : before) {
      if (slot != 0) {
        int at = (int) (slot >>> Integer.SIZE) & (slots.length - 1);
        while (slots[at] != 0) {
          at = (at + 1) & (slots.length - 1);
        }
        slots[at] = slot;
      }
    }
  }

  /** Hashes of texts that differ in their last sign lie side by side. */
  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ mixed >>> 15;
  }
}
