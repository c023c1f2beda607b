package org.attune.catalog;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Percent encoding in the path of an address. */
final class Percent {
  private static final String PLAIN =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~!$&'()*+,;=@/";

  private Percent() {}

  /** The text with all that may not stand in a path encoded as UTF-8, the percent sign too. */
  static String encode(String path) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (PLAIN.indexOf(c) >= 0) {
        encoded.append(c);
      } else {
        encoded.append('%').append(digit(b >> 4)).append(digit(b));
      }
    }
    return encoded.toString();
  }

  private static char digit(int bits) {
    return Character.toUpperCase(Character.forDigit(bits & 0xF, 16));
  }

  /** The text with its sequences read as UTF-8; what is no sequence stays. */
  static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] raw = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream decoded = new ByteArrayOutputStream(raw.length);
    for (int i = 0; i < raw.length; i++) {
      boolean sequence = raw[i] == '%' && i + 2 < raw.length;
      int high = sequence ? Character.digit(raw[i + 1], 16) : -1;
      int low = sequence ? Character.digit(raw[i + 2], 16) : -1;
      if (high >= 0 && low >= 0) {
        decoded.write(high * 16 + low);
        i += 2;
      } else {
        decoded.write(raw[i]);
      }
    }
    return decoded.toString(StandardCharsets.UTF_8);
  }
}
