package org.attune.links;

import java.util.Locale;
import java.util.regex.Pattern;

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

  /** What a script reads as a route. */
  private static final Pattern ROUTE = Pattern.compile("[/!].*", Pattern.DOTALL);

  /** What shows a part of a picture. */
  private static final Pattern SVG_VIEW =
      Pattern.compile("(svgView|xpointer)\\(.*|(xywh|t)=.*", Pattern.DOTALL);

  private Fragment() {}

  static boolean leadsSomewhere(String written, Page page) {
    int directive = written.indexOf(DIRECTIVE);
    String fragment = directive < 0 ? written : written.substring(0, directive);
    if (fragment.isEmpty() || ROUTE.matcher(fragment).matches()) {
      return true;
    }
    if (page.path().endsWith(".svg") && SVG_VIEW.matcher(fragment).matches()) {
      return true;
    }
    String decoded = Percent.decode(fragment);
    return isIn(fragment, page)
        || isIn(decoded, page)
        || decoded.toLowerCase(Locale.ROOT).equals("top");
  }

  private static boolean isIn(String id, Page page) {
    return page.ids().contains(id) || page.names().contains(id);
  }
}
