package org.attune.markdown;

import java.util.Arrays;

/** The {@link TextSigns} of a body's paragraphs and headings, in the order of the text. */
final class LeafSigns {
  private int[] signs = new int[32];
  private int count;

  void add(int found) {
    if (count == signs.length) {
      signs = Arrays.copyOf(signs, count * 2);
    }
    signs[count++] = found;
  }

  /**
   * Those of one paragraph or heading.
   *
   * @param leaf from 0
   */
  int of(int leaf) {
    return signs[leaf];
  }

  /** Those of all together. */
  int all() {
    int all = 0;
    for (int i = 0; i < count; i++) {
      all |= signs[i];
    }
    return all;
  }
}
