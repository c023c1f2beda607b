package org.attune.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads what {@link Out} wrote.
 *
 * @implNote Bytes that {@code Out} did not write end in an {@link IndexOutOfBoundsException} or
 *     {@link NegativeArraySizeException}; a file's checksum is looked at before it gets here.
 */
public final class In {
  private final byte[] bytes;
  private int at;

  /** Reads from the beginning. */
  public In(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The bytes that were read since some place. */
  Span since(int from) {
    return new Span(bytes, from, at - from);
  }

  /** How many bytes were read. */
  int read() {
    return at;
  }

  /** A part of some bytes. */
  @SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
  record Span(byte[] bytes, int from, int length) {
    static final Span NONE = new Span(new byte[0], 0, 0);
  }

  /** A whole number. */
  public long number() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      value |= (next & 0x7FL) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  /** A whole number that is an int. */
  public int count() {
    return (int) number();
  }

  /** A number in eight bytes. */
  public long whole() {
    long value = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      value |= (bytes[at++] & 0xFFL) << Byte.SIZE * i;
    }
    return value;
  }

  /** A truth. */
  public boolean truth() {
    return bytes[at++] != 0;
  }

  /** A text. */
  public String text() {
    int length = count();
    String value = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return value;
  }

  /** Some bytes. */
  public byte[] raw() {
    int length = count();
    byte[] value = new byte[length];
    System.arraycopy(bytes, at, value, 0, length);
    at += length;
    return value;
  }

  /** Numbers that are not negative. */
  public int[] numbers() {
    int[] values = new int[count()];
    for (int i = 0; i < values.length; i++) {
      values[i] = count();
    }
    return values;
  }

  /** A text that may be absent. */
  public Optional<String> maybe() {
    return truth() ? Optional.of(text()) : Optional.empty();
  }

  /** Things, in their order. */
  public <T> List<T> all(Function<In, T> each) {
    int count = count();
    List<T> things = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      things.add(each.apply(this));
    }
    return things;
  }
}
