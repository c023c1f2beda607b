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
  /** How nearly everybody writes it, and Attune. */
  private static final String USUAL = "0; url=";

  /** Made for the first that is written otherwise. */
  private static final class Content {
    static final Pattern WHOLE =
        Pattern.compile(
            "\\s*(?:\\d+[\\d.]*|\\.[\\d.]*)[\\s;,]\\s*[;,]?\\s*(?:url\\s*=\\s*)?+(.+)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    static final Pattern AT_ONCE = Pattern.compile("\\s*(?:0+(?:\\.0*)?|\\.0*)(?![\\d.])");
  }

  private MetaRefresh() {}

  /** True for a page that is left at once, without a second's delay. */
  static boolean isAtOnce(String content) {
    return isUsual(content) || Content.AT_ONCE.matcher(content).lookingAt();
  }

  /** The address; empty where the page only reloads itself. */
  static Optional<String> address(String content) {
    if (isUsual(content)) {
      return Optional.of(unquoted(content.substring(USUAL.length())));
    }
    Matcher matcher = Content.WHOLE.matcher(content);
    return matcher.matches() ? Optional.of(unquoted(matcher.group(1))) : Optional.empty();
  }

  private static boolean isUsual(String content) {
    return content.startsWith(USUAL)
        && content.length() > USUAL.length()
        && content.charAt(USUAL.length()) > ' ';
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
