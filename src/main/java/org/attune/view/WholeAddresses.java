package org.attune.view;

import org.attune.address.Percent;

/**
 * Addresses with the host, for readers who stand outside of the site.
 *
 * @param host the site's address without a slash at the end; {@code ""} where it is not known
 */
record WholeAddresses(String host) {
  private static final String HOME = "index.html";

  /** The whole address of a page where the site's own is known, else its path below the root. */
  String of(String uri) {
    String path = uri.equals(HOME) ? "" : Percent.encodePath(uri);
    return host.isEmpty() ? Percent.encodePath(uri) : host + "/" + path;
  }

  /** The path that the site stands under, with a slash at both ends; {@code ""} if not known. */
  String base() {
    if (host.isEmpty()) {
      return "";
    }
    int path = host.indexOf('/', host.indexOf("://") + 3);
    return path < 0 ? "/" : host.substring(path) + "/";
  }
}
