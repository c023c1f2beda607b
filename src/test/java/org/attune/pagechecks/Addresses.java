package org.attune.pagechecks;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** How an address in a page leads to a file of the same site. */
final class Addresses {
  private static final String ROOT = "https://site.invalid/";

  private Addresses() {}

  /** True for an address that leaves the site: it has a scheme, or a host. */
  static boolean isForeign(String address) {
    return address.matches("(?i)([a-z][a-z0-9+.-]*:|//).*");
  }

  /**
   * The file that an address leads to, below the root and without its fragment.
   *
   * @param page that the address stands in, below the root
   */
  static String resolve(String page, String address) {
    String path = address.replaceAll("[?#].*", "");
    if (path.isEmpty()) {
      return page;
    }
    String full = URI.create(ROOT + page).resolve(path).toString();
    String below = URLDecoder.decode(full.replace("+", "%2B"), StandardCharsets.UTF_8);
    String file = below.startsWith(ROOT) ? below.substring(ROOT.length()) : below;
    return file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
  }

  /** What stands behind the {@code #}, decoded; empty where there is nothing. */
  static String fragment(String address) {
    int hash = address.indexOf('#');
    return hash < 0
        ? ""
        : URLDecoder.decode(
            address.substring(hash + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
