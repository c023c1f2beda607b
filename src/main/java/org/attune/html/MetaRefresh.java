package org.attune.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of {@code <meta http-equiv=refresh>}.
 *
 * @see <a
 *     href="https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-http-equiv-refresh">HTML
 *     Standard, refresh</a>
 */
final class MetaRefresh {
  private static final Pattern CONTENT =
      Pattern.compile(
          "\\s*(?:\\d+[\\d.]*|\\.[\\d.]*)[\\s;,]\\s*[;,]?\\s*(?:url\\s*=\\s*)?+(.+)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern AT_ONCE = Pattern.compile("\\s*(?:0+(?:\\.0*)?|\\.0*)(?![\\d.])");

  private MetaRefresh() {}

  /** True for a page that is left at once, without a second's delay. */
  static boolean isAtOnce(String content) {
    return AT_ONCE.matcher(content).lookingAt();
  }

  /** The address; empty where the page only reloads itself. */
  static Optional<String> address(String content) {
    Matcher matcher = CONTENT.matcher(content);
    return matcher.matches() ? Optional.of(unquoted(matcher.group(1))) : Optional.empty();
  }

  private static String unquoted(String address) {
    char first = address.charAt(0);
    if (first != '"' && first != '\'') {
      return address;
    }
    int end = address.indexOf(first, 1);
    return address.substring(1, end < 0 ? address.length() : end);
  }
}
