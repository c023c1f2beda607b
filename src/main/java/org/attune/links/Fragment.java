package org.attune.links;

import java.util.Locale;
import java.util.regex.Pattern;
import org.attune.address.Percent;

/**
 * The part of an address after {@code #}, as a browser looks for it in a page.
 *
 * @see <a
 *     href="https://html.spec.whatwg.org/multipage/browsing-the-web.html#scrolling-to-a-fragment">HTML
 *     Standard, scrolling to a fragment</a>
 */
final class Fragment {
  /** Text fragments are an instruction to the browser and no part of what is looked for. */
  private static final String DIRECTIVE = ":~:";

  /** Made for the first part of a picture or recording. */
  private static final class View {
    static final Pattern WHOLE = Pattern.compile("(?s)(svgView|xpointer)\\(.*|(xywh|viewBox|t)=.*");
  }

  private Fragment() {}

  /** True for a file in which ids are looked for. */
  static boolean counts(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return lower.endsWith(".html")
        || lower.endsWith(".htm")
        || lower.endsWith(".xhtml")
        || lower.endsWith(".xht")
        || lower.endsWith(".svg");
  }

  static String withoutDirective(String written) {
    int directive = written.indexOf(DIRECTIVE);
    return directive < 0 ? written : written.substring(0, directive);
  }

  /** True for the first byte of what may be more than an id: a route, or {@code top}. */
  static boolean isFirst(byte b) {
    return b == '/' || b == '!' || b == 't' || b == 'T' || b == 's' || b == 'x' || b == 'v';
  }

  /** True where it leads somewhere in any page: nothing, the top, or what a script reads. */
  static boolean leadsAnywhere(String fragment, boolean picture) {
    return fragment.isEmpty()
        || fragment.startsWith("/")
        || fragment.startsWith("!")
        || Percent.decode(fragment).toLowerCase(Locale.ROOT).equals("top")
        || (picture && View.WHOLE.matcher(fragment).matches());
  }
}
