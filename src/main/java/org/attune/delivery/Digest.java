package org.attune.delivery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, mostly in lower-case hex. */
final class Digest {
  /** Digits of a name's hash: 40 bits, so that two of some thousand files don't meet. */
  private static final int SHORT = 10;

  private Digest() {}

  static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256(bytes));
  }

  /** The 32 bytes themselves. */
  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every JVM has SHA-256", e);
    }
  }

  static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The name of a file with the hash of its content: {@code css/x.css} to {@code css/x.HASH.css}.
   */
  static String name(String path, byte[] content) {
    int dot = path.lastIndexOf('.');
    return path.substring(0, dot) + "." + of(content).substring(0, SHORT) + path.substring(dot);
  }
}
