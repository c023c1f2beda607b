package org.attune.jbake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-1 of a file, which JBake shows templates as {@code content.sha1}. */
final class Fingerprint {
  private Fingerprint() {}

  /** The SHA-1 of some bytes, as 40 lower-case hex digits. */
  static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every JVM has SHA-1", e);
    }
  }
}
