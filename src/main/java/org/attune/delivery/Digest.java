package org.attune.delivery;

import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * Short hashes that tell one version of a file from the next. Nobody gains by making two versions
 * meet, so a checksum does; and the JVM runs one as native code, where SHA-256 takes a cold one a
 * thirtieth of a small build.
 */
final class Digest {
  /** What is taken of the second checksum: 40 bits in all, ten hex digits. */
  private static final int SECOND = 0xff;

  private Digest() {}

  /** CRC-32 of some bytes. */
  static long crc(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }

  /**
   * The name of a file with the hash of its content: {@code css/x.css} to {@code css/x.HASH.css}.
   */
  static String name(String path, byte[] content) {
    Adler32 adler = new Adler32();
    adler.update(content);
    long hash = crc(content) << Byte.SIZE | adler.getValue() & SECOND;
    String digits = Long.toHexString(1L << 40 | hash).substring(1);
    int dot = path.lastIndexOf('.');
    return path.substring(0, dot) + "." + digits + path.substring(dot);
  }
}
