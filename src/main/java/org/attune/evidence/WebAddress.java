package org.attune.evidence;

import java.nio.charset.StandardCharsets;

/** A web address as it may stand in a link. */
final class WebAddress {
  private static final String KEPT = "-._~:/?#[]@!$&'()*+,;=%";

  private WebAddress() {}

  /** The address with every character that may not stand in one percent-encoded. */
  static String encoded(String address) {
    StringBuilder encoded = new StringBuilder(address.length());
    for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0);
      if (plain) {
        encoded.append(c);
      } else {
        encoded.append('%').append(hex(c >> 4)).append(hex(c & 15));
      }
    }
    return encoded.toString();
  }

  private static char hex(int digit) {
    return "0123456789ABCDEF".charAt(digit);
  }
}
