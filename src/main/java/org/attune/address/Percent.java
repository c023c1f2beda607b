package org.attune.address;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Percent-coding as the URL Standard does it.
 *
 * @see <a href="https://url.spec.whatwg.org/#percent-encoded-bytes">URL Standard, percent-encoded
 *     bytes</a>
 */
public final class Percent {
  private static final String HEX = "0123456789ABCDEF";

  /**
   * What stays as it is in the path that an author's file name becomes. A colon does not, since in
   * a first segment it would end a scheme.
   */
  private static final String IN_PATH = "-._~!$&'()*+,;=@/";

  private Percent() {}

  /** A path below a root as a URL's path; a percent sign of a file's name is encoded too. */
  public static String encodePath(String path) {
    return encode(path, IN_PATH);
  }

  /** A text as one value in a URL, a slash encoded too. */
  public static String encodeValue(String text) {
    return encode(text, "-._~");
  }

  private static String encode(String text, String plain) {
    return isPlain(text, plain) ? text : encodeBytes(text, plain);
  }

  private static boolean isPlain(String text, String plain) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isLetterOrDigit(c) && plain.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static String encodeBytes(String text, String plain) {
    StringBuilder encoded = new StringBuilder(text.length() + 8);
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (isLetterOrDigit(c) || plain.indexOf(c) >= 0) {
        encoded.append(c);
      } else {
        append(encoded, b);
      }
    }
    return encoded.toString();
  }

  static void append(StringBuilder encoded, byte b) {
    encoded.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
  }

  /** True for a letter or digit of ASCII. */
  public static boolean isLetterOrDigit(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** Decodes each {@code %xx} once, as UTF-8; a percent sign that starts no such triple stays. */
  public static String decode(String text) {
    return text.indexOf('%') < 0
        ? text
        : new String(decodeBytes(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
  }

  /** Decodes each {@code %xx} once. */
  public static byte[] decodeBytes(byte[] bytes) {
    ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
      if (bytes[i] == '%' && high >= 0 && low >= 0) {
        decoded.write(high << 4 | low);
        i += 2;
      } else {
        decoded.write(bytes[i]);
      }
    }
    return decoded.toByteArray();
  }
}
