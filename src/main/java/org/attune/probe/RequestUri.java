package org.attune.probe;

import org.attune.address.Url;

/** A URL as java.net.URI takes it, which is stricter than browsers are. */
final class RequestUri {
  private static final String REFUSED = "|^`{}[]\"<>\\";

  private RequestUri() {}

  static String of(Url url) {
    return url.scheme()
        + "://"
        + url.host()
        + (url.port().isEmpty() ? "" : ":" + url.port())
        + strict(url.path())
        + strict(url.query());
  }

  private static String strict(String text) {
    StringBuilder strict = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (REFUSED.indexOf(c) >= 0 || (c == '%' && !isTriple(text, i))) {
        strict.append('%').append("%02X".formatted((int) c));
      } else {
        strict.append(c);
      }
    }
    return strict.toString();
  }

  private static boolean isTriple(String text, int at) {
    return at + 2 < text.length()
        && Character.digit(text.charAt(at + 1), 16) >= 0
        && Character.digit(text.charAt(at + 2), 16) >= 0;
  }
}
