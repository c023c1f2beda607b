package org.attune.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attune.address.Percent;

/**
 * Rules that send readers on from older addresses for good. The pages that stand there do the same;
 * a rule saves a step, and tells search engines.
 */
final class Moves {
  private static final String INDEX = "index.html";

  /** Paths from the host's root, as a reader's address has them but not encoded. */
  private final Map<String, String> paths = new TreeMap<>();

  /**
   * Rules for one site.
   *
   * @param base the path that the site stands under, beginning and ending with a slash
   * @param moved new files by old ones, below the site's root
   */
  Moves(String base, Map<String, String> moved) {
    moved.forEach(
        (from, to) -> {
          String target = base + withoutIndex(to);
          paths.put(base + from, target);
          String folder = base + withoutIndex(from);
          if (!folder.equals(base + from) && !folder.equals(base)) {
            paths.put(folder, target);
            paths.put(folder.substring(0, folder.length() - 1), target);
          }
        });
  }

  private static String withoutIndex(String file) {
    boolean index = file.equals(INDEX) || file.endsWith("/" + INDEX);
    return index ? file.substring(0, file.length() - INDEX.length()) : file;
  }

  /** A file for hosts such as Netlify and Cloudflare Pages. */
  String redirects() {
    StringBuilder text = new StringBuilder();
    text.append("# For hosts that read a file _redirects: put it at the top of what you upload.\n");
    if (paths.isEmpty()) {
      text.append("# No page has an older address.\n");
    }
    paths.forEach(
        (from, to) -> text.append(encoded(from)).append(' ').append(encoded(to)).append(" 301\n"));
    return text.toString();
  }

  List<String> nginx() {
    List<String> rules = new ArrayList<>();
    paths.forEach(
        (from, to) -> rules.add("location = \"" + from + "\" { return 301 " + encoded(to) + "; }"));
    return rules;
  }

  /** RedirectMatch and not Redirect, which would take all that lies below. */
  List<String> apache() {
    List<String> rules = new ArrayList<>();
    paths.forEach(
        (from, to) ->
            rules.add("RedirectMatch 301 \"^" + asPattern(from) + "$\" \"" + encoded(to) + "\""));
    if (!rules.isEmpty()) {
      rules.add("");
    }
    return rules;
  }

  static String asPattern(String path) {
    StringBuilder pattern = new StringBuilder(path.length() + 8);
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      pattern.append(".+^$()[]{}".indexOf(c) < 0 ? "" : "\\").append(c);
    }
    return pattern.toString();
  }

  List<String> caddy() {
    List<String> rules = new ArrayList<>();
    paths.forEach((from, to) -> rules.add("redir " + from + " " + encoded(to) + " permanent"));
    return rules;
  }

  private static String encoded(String path) {
    // These may stand in an address, but mean something in the settings of servers.
    return Percent.encodePath(path).replace("$", "%24").replace(";", "%3B").replace("'", "%27");
  }
}
