package org.attune.view;

import java.nio.charset.StandardCharsets;

/**
 * Where a page stands, to make addresses from it.
 *
 * @param root the prefix from the page to the site's root: {@code ""}, {@code "../"} …
 */
record Place(String root) {
  private static final String PLAIN = "-._~!$&'()*+,;=:@/";

  /** The place of a page below the root. */
  static Place of(String uri) {
    return new Place("../".repeat((int) uri.chars().filter(c -> c == '/').count()));
  }

  /** The address of another page, as it goes into an attribute. */
  String href(String uri) {
    return root + encode(uri);
  }

  /**
   * A path below the root as a URL's path (RFC 3986); {@code %} of a file's name is escaped too.
   */
  static String encode(String uri) {
    StringBuilder encoded = new StringBuilder(uri.length() + 8);
    for (byte b : uri.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c < 128 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
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
