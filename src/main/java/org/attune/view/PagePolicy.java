package org.attune.view;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attune.view.ForeignLoads.Load;

/**
 * The content security policy of a page. It is closed but for the site's own files, and for what
 * the page loads from places that {@code privacy.allow} names.
 *
 * @see <a href="https://www.w3.org/TR/CSP3/">Content Security Policy Level 3</a>
 */
public final class PagePolicy {
  private static final String NOTHING = "'none'";

  /** What is never opened: there readers could be listened to, or sent to another address. */
  private static final Set<String> CLOSED =
      Set.of("default-src", "connect-src", "form-action", "base-uri", "object-src");

  private PagePolicy() {}

  /** True for a part of a policy that may be opened. */
  public static boolean mayOpen(String directive) {
    return !CLOSED.contains(directive);
  }

  /**
   * The policy that stands in a page.
   *
   * <p>{@code file:} beside {@code 'self'} lets a copy on disk have its styles in Firefox, where
   * {@code 'self'} has no host to match; no page of a host can load a file: address.
   *
   * @param loads what the page loads and may load from elsewhere
   */
  static String inPage(Collection<Load> loads) {
    return policy("'self' file:", loads) + "; base-uri 'none'";
  }

  /**
   * The policy that a server sends; it allows what the pages' own policies allow, and no more.
   *
   * @param loads what the site's pages load and may load from elsewhere
   * @param scripts what a policy calls the scripts that stand in pages: {@code 'sha256-…'}
   */
  public static String ofServer(Collection<Load> loads, Collection<String> scripts) {
    String policy = policy("'self'", loads) + "; base-uri 'none'; frame-ancestors 'self'";
    return scripts.isEmpty()
        ? policy
        : policy.replace("script-src 'self'", "script-src 'self' " + String.join(" ", scripts));
  }

  private static String policy(String own, Collection<Load> loads) {
    Map<String, String> directives = new LinkedHashMap<>();
    directives.put("default-src", NOTHING);
    for (String open : new String[] {"script-src", "style-src", "img-src"}) {
      directives.put(open, own);
    }
    directives.put("connect-src", NOTHING);
    directives.put("form-action", NOTHING);
    for (String source : sources(loads)) {
      String directive = source.substring(0, source.indexOf(' '));
      directives.merge(
          directive, source.substring(directive.length() + 1), (old, more) -> old + " " + more);
    }
    return directives.entrySet().stream()
        .map(one -> one.getKey() + " " + one.getValue())
        .collect(Collectors.joining("; "));
  }

  private static Set<String> sources(Collection<Load> loads) {
    return loads.stream()
        .filter(load -> mayOpen(load.directive()))
        .map(load -> load.directive() + " " + load.origin())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
