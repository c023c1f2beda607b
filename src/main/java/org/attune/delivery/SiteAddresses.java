package org.attune.delivery;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the addresses on a page that lead to files of the same site.
 *
 * @param host the site's address without a slash at the end; {@code ""} where it is not known
 */
record SiteAddresses(String host) {

  /**
   * The file that an address leads to, as a path below the site's root; empty for one of another
   * place.
   *
   * @param from the path of the file that holds the address
   */
  Optional<String> path(String from, String url) {
    String bare = url.substring(0, endOfPath(url));
    if (bare.isEmpty() || bare.startsWith("//")) {
      return Optional.empty();
    }
    if (!host.isEmpty() && bare.startsWith(host + "/")) {
      return resolve("", bare.substring(host.length() + 1));
    }
    if (bare.startsWith("/")) {
      return bare.startsWith(root())
          ? resolve("", bare.substring(root().length()))
          : Optional.empty();
    }
    int colon = bare.indexOf(':');
    return colon >= 0 && (bare.indexOf('/') < 0 || colon < bare.indexOf('/'))
        ? Optional.empty()
        : resolve(from.substring(0, from.lastIndexOf('/') + 1), bare);
  }

  /** The path that the site stands under, beginning and ending with a slash. */
  private String root() {
    int scheme = host.indexOf("://");
    int slash = scheme < 0 ? -1 : host.indexOf('/', scheme + 3);
    return slash < 0 ? "/" : host.substring(slash) + "/";
  }

  private static Optional<String> resolve(String folder, String relative) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : (folder + decoded(relative)).split("/", -1)) {
      if (part.equals("..") && parts.pollLast() == null) {
        return Optional.empty();
      }
      if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
        parts.add(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }

  private static String decoded(String path) {
    String plain = path.replace("&amp;", "&");
    try {
      return plain.indexOf('%') < 0
          ? plain
          : URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return plain;
    }
  }

  /** Where the query or the fragment begins; the end where there is neither. */
  static int endOfPath(String url) {
    for (int i = 0; i < url.length(); i++) {
      if (url.charAt(i) == '?' || url.charAt(i) == '#') {
        return i;
      }
    }
    return url.length();
  }

  /** The ending of a path in lower case, without its dot; {@code ""} for none. */
  static String ending(String path) {
    int dot = path.lastIndexOf('.');
    return dot <= path.lastIndexOf('/') ? "" : path.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
