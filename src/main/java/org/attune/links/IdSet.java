package org.attune.links;

import java.util.Arrays;

/**
 * The ids and names of one page, as hashes of 64 bits: a site of ten thousand pages so stays small,
 * and two different ids of a page share a hash once in 10^15 pages.
 */
final class IdSet {
  /** What a name stands for; the same word may be used for each without a clash. */
  static final long ID = 0;

  static final long NAME = 0x9E3779B97F4A7C15L;
  static final long MAP = 0xC2B2AE3D27D4EB4FL;

  /** Of an id in a shadow tree, which its own tree can refer to, but no address. */
  static final long SHADOW = 0x165667B19E3779F9L;

  /** None at all. */
  static final IdSet EMPTY = new IdSet();

  private static final int SMALLEST = 16;
  private long[] table = new long[SMALLEST];
  private int size;

  /** Hash of a part of UTF-8 bytes; never 0. */
  static long hash(byte[] bytes, int from, int to) {
    long hash = 0xCBF29CE484222325L;
    for (int i = from; i < to; i++) {
      hash = (hash ^ bytes[i]) * 0x100000001B3L;
    }
    hash ^= hash >>> 32;
    hash *= 0xD6E8FEB86659FD93L;
    hash ^= hash >>> 29;
    return hash == 0 ? 1 : hash;
  }

  /** Adds a hash; false where it was there. */
  boolean add(long hash) {
    if (size * 2 >= table.length) {
      grow();
    }
    int at = slot(hash);
    if (table[at] == hash) {
      return false;
    }
    table[at] = hash;
    size++;
    return true;
  }

  boolean has(long hash) {
    return table[slot(hash)] == hash;
  }

  void clear() {
    if (table.length > 1024) {
      table = new long[SMALLEST];
    } else {
      Arrays.fill(table, 0);
    }
    size = 0;
  }

  IdSet copy() {
    if (size == 0) {
      return EMPTY;
    }
    IdSet copy = new IdSet();
    int length = SMALLEST;
    while (length <= size * 2) {
      length *= 2;
    }
    copy.table = new long[length];
    for (long hash : table) {
      if (hash != 0) {
        copy.add(hash);
      }
    }
    return copy;
  }

  private int slot(long hash) {
    int mask = table.length - 1;
    int at = (int) (hash >>> 7) & mask;
    while (table[at] != 0 && table[at] != hash) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] old = table;
    table = new long[old.length * 2];
    for (long hash : old) {
      if (hash != 0) {
        table[slot(hash)] = hash;
      }
    }
  }
}
