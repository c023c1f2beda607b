package org.attune.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Writes values one after the other into memory; {@link In} reads them in the same order. */
public final class Out {
  private byte[] bytes = new byte[1024];
  private int size;

  /** An empty one. */
  public Out() {}

  /** How many bytes were written. */
  public int size() {
    return size;
  }

  /** All that was written. */
  public byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  private void reserve(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
    }
  }

  /** A whole number; small ones take a byte, negative ones ten. */
  public void number(long value) {
    reserve(10);
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      bytes[size++] = (byte) (rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  /** A number of any size, in eight bytes. */
  public void whole(long value) {
    reserve(Long.BYTES);
    for (int i = 0; i < Long.BYTES; i++) {
      bytes[size++] = (byte) (value >>> Byte.SIZE * i);
    }
  }

  /** A truth. */
  public void truth(boolean value) {
    number(value ? 1 : 0);
  }

  /** A text. */
  public void text(String value) {
    raw(value.getBytes(StandardCharsets.UTF_8));
  }

  /** Some bytes. */
  public void raw(byte[] value) {
    number(value.length);
    reserve(value.length);
    System.arraycopy(value, 0, bytes, size, value.length);
    size += value.length;
  }

  /** Bytes as they were written before. */
  void again(In.Span span) {
    reserve(span.length());
    System.arraycopy(span.bytes(), span.from(), bytes, size, span.length());
    size += span.length();
  }

  /** Numbers that are not negative. */
  public void numbers(int[] values) {
    number(values.length);
    for (int value : values) {
      number(value);
    }
  }

  /** A text that may be absent. */
  public void maybe(Optional<String> value) {
    truth(value.isPresent());
    value.ifPresent(this::text);
  }

  /** Things, in their order. */
  public <T> void all(Collection<T> things, BiConsumer<Out, T> each) {
    number(things.size());
    things.forEach(thing -> each.accept(this, thing));
  }

  /** The bytes of several, one behind the other. */
  public static byte[] joined(Out... parts) {
    byte[] all = new byte[Arrays.stream(parts).mapToInt(Out::size).sum()];
    int at = 0;
    for (Out part : parts) {
      System.arraycopy(part.bytes, 0, all, at, part.size);
      at += part.size;
    }
    return all;
  }
}
