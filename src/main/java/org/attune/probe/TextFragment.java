package org.attune.probe;

import java.util.Arrays;
import java.util.Locale;
import org.attune.address.Percent;

/**
 * A link to words of a page.
 *
 * @see <a href="https://wicg.github.io/scroll-to-text-fragment/">URL Fragment Text Directives</a>
 */
final class TextFragment {
  private static final String MARK = ":~:";

  private TextFragment() {}

  /** True where each of the fragment's texts stands in the page, or it names none. */
  static boolean isIn(String fragment, String pageText) {
    int mark = fragment.indexOf(MARK);
    if (mark < 0) {
      return true;
    }
    String text = plain(pageText);
    return Arrays.stream(fragment.substring(mark + MARK.length()).split("&", -1))
        .filter(part -> part.startsWith("text="))
        .allMatch(part -> stands(part.substring("text=".length()), text));
  }

  /** {@code [prefix-,]start[,end][,-suffix]}, percent-coded each by itself. */
  private static boolean stands(String directive, String text) {
    String[] parts =
        Arrays.stream(directive.split(",", -1))
            .filter(part -> !part.endsWith("-") && !part.startsWith("-"))
            .map(part -> plain(Percent.decode(part)))
            .toArray(String[]::new);
    int at = 0;
    for (String part : parts) {
      at = text.indexOf(part, at);
      if (at < 0) {
        return false;
      }
      at += part.length();
    }
    return true;
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0]+", " ").strip();
  }
}
