package org.attune.inputs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Fingerprints of 64 bits: two checksums with different polynomials, side by side. Nobody gains by
 * making two versions of a file meet, so checksums do; and the JVM runs them as native code, where
 * a cryptographic hash takes a cold one longer than all else that a build of few changes does.
 */
public final class Fingerprint {
  /** Of what is not there. */
  public static final long ABSENT = 0;

  /** Bytes of a file that are read at a time. */
  private static final int SOME = 1 << 16;

  private Fingerprint() {}

  /** Of some bytes. */
  public static long of(byte[] bytes) {
    return of(bytes, bytes.length);
  }

  /** Of the first bytes. */
  public static long of(byte[] bytes, int length) {
    CRC32 first = new CRC32();
    first.update(bytes, 0, length);
    CRC32C second = new CRC32C();
    second.update(bytes, 0, length);
    return first.getValue() << Integer.SIZE | second.getValue();
  }

  /** Of a file's bytes, of which few are in memory at a time. */
  public static long of(Path file) throws IOException {
    CRC32 first = new CRC32();
    CRC32C second = new CRC32C();
    byte[] some = new byte[SOME];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(some); read >= 0; read = in.read(some)) {
        first.update(some, 0, read);
        second.update(some, 0, read);
      }
    }
    return first.getValue() << Integer.SIZE | second.getValue();
  }

  /** Of a text. */
  public static long of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Of texts in their order; none of them holds a zero. */
  public static long of(Collection<String> texts) {
    return of(texts.size() + "\0" + String.join("\0", texts));
  }

  /** Of two fingerprints in their order. */
  public static long of(long first, long second) {
    byte[] bytes = new byte[2 * Long.BYTES];
    for (int i = 0; i < Long.BYTES; i++) {
      bytes[i] = (byte) (first >>> 8 * i);
      bytes[Long.BYTES + i] = (byte) (second >>> 8 * i);
    }
    return of(bytes);
  }
}
