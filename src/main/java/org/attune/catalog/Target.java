package org.attune.catalog;

import java.util.Optional;
import org.attune.address.Percent;
import org.attune.address.Url;

/**
 * Where a link to another content file leads.
 *
 * @param path the file, relative to the site's folder: {@code content/articles/x.md}; may be
 *     missing
 * @param written the link's path as written: {@code ../articles/x.md}
 * @param fragment without its {@code #}, decoded; {@code ""} for none
 * @param rest what follows the path, as written: {@code ?a=b#c}
 */
record Target(String path, String written, String fragment, String rest) {
  /**
   * The target of a link; empty for a link that leads out of the content's Markdown.
   *
   * @param from the file that holds the link, relative to the site's folder
   * @param destination as written
   */
  static Optional<Target> of(String from, String destination) {
    if (hasScheme(destination)) {
      return Optional.empty();
    }
    int end = end(destination);
    String written = destination.substring(0, end);
    String rest = destination.substring(end);
    String fragment =
        rest.contains("#") ? Percent.decode(rest.substring(rest.indexOf('#') + 1)) : "";
    if (written.isEmpty()) {
      return fragment.isEmpty()
          ? Optional.empty()
          : Optional.of(new Target(from, written, fragment, rest));
    }
    if (!written.regionMatches(true, Math.max(0, written.length() - 3), ".md", 0, 3)) {
      return Optional.empty();
    }
    return Optional.of(new Target(resolve(from, Percent.decode(written)), written, fragment, rest));
  }

  /** True for an address of another site, or of another kind than a page's. */
  static boolean hasScheme(String destination) {
    return destination.startsWith("//") || Url.hasScheme(destination);
  }

  /** Where the path of an address ends. */
  static int end(String destination) {
    int query = destination.indexOf('?');
    int hash = destination.indexOf('#');
    int end = destination.length();
    end = query >= 0 ? Math.min(end, query) : end;
    return hash >= 0 ? Math.min(end, hash) : end;
  }

  /** The path without its dots; one that climbs above the site's folder keeps them at its start. */
  static String resolve(String from, String relative) {
    String all = relative.startsWith("/") ? relative : SitePaths.folder(from) + relative;
    StringBuilder path = new StringBuilder(all.length());
    int end;
    for (int at = 0; at < all.length(); at = end + 1) {
      int slash = all.indexOf('/', at);
      end = slash < 0 ? all.length() : slash;
      boolean up = end == at + 2 && all.startsWith("..", at);
      if (up && !path.isEmpty() && !isUp(path)) {
        path.setLength(Math.max(0, path.lastIndexOf("/")));
      } else if (end > at && !(end == at + 1 && all.charAt(at) == '.')) {
        path.append(path.isEmpty() ? "" : "/").append(all, at, end);
      }
    }
    return path.toString();
  }

  /** True for a path whose last part is two dots. */
  private static boolean isUp(StringBuilder path) {
    int end = path.length();
    return end >= 2
        && path.charAt(end - 1) == '.'
        && path.charAt(end - 2) == '.'
        && (end == 2 || path.charAt(end - 3) == '/');
  }

  /** The way from one file to another, as a link writes it. */
  static String relative(String from, String to) {
    String folder = SitePaths.folder(from);
    String shared = "";
    for (int slash = to.indexOf('/'); slash >= 0; slash = to.indexOf('/', slash + 1)) {
      if (!folder.startsWith(to.substring(0, slash + 1))) {
        break;
      }
      shared = to.substring(0, slash + 1);
    }
    long up = folder.substring(shared.length()).chars().filter(c -> c == '/').count();
    return "../".repeat((int) up) + to.substring(shared.length());
  }
}
