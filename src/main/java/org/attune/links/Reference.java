package org.attune.links;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address taken apart as a browser does, for pages that are served over HTTP.
 *
 * @param scheme in lower case; {@code ""} for a relative address
 * @param authority host and port as written; {@code ""} where there is none
 * @param path still percent-encoded, with {@code /}
 * @param query without its {@code ?}; {@code ""} where there is none
 * @param fragment without its {@code #}; {@code ""} where there is none
 * @see <a href="https://url.spec.whatwg.org/#url-parsing">URL Standard, URL parsing</a>
 */
record Reference(String scheme, String authority, String path, String query, String fragment) {
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):");

  static Reference parse(String written) {
    String url = withoutNoise(written);
    int hash = url.indexOf('#');
    String fragment = hash < 0 ? "" : url.substring(hash + 1);
    String rest = hash < 0 ? url : url.substring(0, hash);
    Matcher scheme = SCHEME.matcher(rest);
    if (!scheme.lookingAt()) {
      return ofHierarchy("", rest, fragment);
    }
    String name = scheme.group(1).toLowerCase(Locale.ROOT);
    String after = rest.substring(scheme.end());
    return isWeb(name)
        ? ofHierarchy(name, "//" + after, fragment)
        : new Reference(name, "", after, "", fragment);
  }

  /** True where a browser fetches it by HTTP: a relative address counts as one. */
  boolean isWeb() {
    return scheme.isEmpty() || isWeb(scheme);
  }

  /** True where nothing but perhaps a fragment is written. */
  boolean isEmpty() {
    return scheme.isEmpty() && authority.isEmpty() && path.isEmpty() && query.isEmpty();
  }

  /** This address as seen from another one, which must be absolute in its path. */
  Reference against(Reference base) {
    if (!scheme.isEmpty() && !isWeb(scheme)) {
      return this;
    }
    if (!authority.isEmpty() || !scheme.isEmpty()) {
      String inherited = scheme.isEmpty() ? base.scheme : scheme;
      return new Reference(inherited, authority, plain(path), query, fragment);
    }
    String target = path.isEmpty() ? base.path : path;
    if (!target.startsWith("/")) {
      target = base.path.substring(0, base.path.lastIndexOf('/') + 1) + target;
    }
    return new Reference(base.scheme, base.authority, plain(target), query, fragment);
  }

  private static boolean isWeb(String scheme) {
    return scheme.equals("http") || scheme.equals("https");
  }

  private static Reference ofHierarchy(String scheme, String rest, String fragment) {
    int mark = rest.indexOf('?');
    String query = mark < 0 ? "" : rest.substring(mark + 1);
    String path = (mark < 0 ? rest : rest.substring(0, mark)).replace('\\', '/');
    if (!path.startsWith("//")) {
      return new Reference(scheme, "", path, query, fragment);
    }
    int start = 0;
    while (start < path.length() && path.charAt(start) == '/') {
      start++;
    }
    int slash = path.indexOf('/', start);
    String authority = slash < 0 ? path.substring(start) : path.substring(start, slash);
    return new Reference(
        scheme, authority, slash < 0 ? "/" : path.substring(slash), query, fragment);
  }

  /** Without control characters and spaces around it, and without tabs and line ends in it. */
  private static String withoutNoise(String written) {
    int start = 0;
    int end = written.length();
    while (start < end && written.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && written.charAt(end - 1) <= ' ') {
      end--;
    }
    String url = written.substring(start, end);
    return url.indexOf('\n') < 0 && url.indexOf('\t') < 0 && url.indexOf('\r') < 0
        ? url
        : url.replace("\n", "").replace("\t", "").replace("\r", "");
  }

  /** The path without dot segments; it never climbs above the root. */
  private static String plain(String path) {
    if (path.indexOf('.') < 0 && path.indexOf('%') < 0) {
      return path;
    }
    Deque<String> kept = new ArrayDeque<>();
    String[] segments = path.substring(1).split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      String dots = segments[i].replace("%2e", ".").replace("%2E", ".");
      boolean up = dots.equals("..");
      if (up) {
        kept.pollLast();
      }
      if (!up && !dots.equals(".")) {
        kept.addLast(segments[i]);
      } else if (i == segments.length - 1) {
        kept.addLast("");
      }
    }
    return "/" + String.join("/", kept);
  }
}
