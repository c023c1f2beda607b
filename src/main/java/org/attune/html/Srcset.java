package org.attune.html;

import java.util.ArrayList;
import java.util.List;

/**
 * The addresses of a {@code srcset}.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute">HTML
 *     Standard, parsing a srcset attribute</a>
 */
final class Srcset {
  private Srcset() {}

  static List<String> addresses(String srcset) {
    List<String> addresses = new ArrayList<>();
    int at = skipSeparators(srcset, 0);
    while (at < srcset.length()) {
      int end = at;
      while (end < srcset.length() && !isSpace(srcset.charAt(end))) {
        end++;
      }
      int last = end;
      while (last > at && srcset.charAt(last - 1) == ',') {
        last--;
      }
      addresses.add(srcset.substring(at, last));
      at = skipSeparators(srcset, last < end ? end : endOfDescriptors(srcset, end));
    }
    return addresses;
  }

  /** The comma that ends the descriptors, commas in parentheses not counted. */
  private static int endOfDescriptors(String srcset, int from) {
    int depth = 0;
    for (int i = from; i < srcset.length(); i++) {
      char c = srcset.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth = 0;
      } else if (c == ',' && depth == 0) {
        return i;
      }
    }
    return srcset.length();
  }

  private static int skipSeparators(String text, int from) {
    int at = from;
    while (at < text.length() && (isSpace(text.charAt(at)) || text.charAt(at) == ',')) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
  }
}
