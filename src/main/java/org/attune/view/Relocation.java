package org.attune.view;

import java.net.URI;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.address.Percent;

/**
 * Moves HTML from one page to another: relative addresses then lead where they led before.
 *
 * @param from the address of the page that the HTML was written for, below the root
 * @param to the address of the page that it now stands in
 */
record Relocation(String from, String to) {
  private static final Pattern RELATIVE =
      Pattern.compile("(?<=\\s(?:href|src)=\")(?![a-zA-Z][a-zA-Z0-9+.-]*:|/)([^\"]*)(?=\")");
  private static final URI ROOT = URI.create("http://site.invalid/");

  String of(String html) {
    return RELATIVE.matcher(html).replaceAll(this::moved);
  }

  private String moved(MatchResult found) {
    return Matcher.quoteReplacement(address(found.group(1)));
  }

  private String address(String written) {
    int cut = indexOfTail(written);
    String path = written.substring(0, cut);
    URI page = ROOT.resolve(Percent.encodePath(from));
    String target = path.isEmpty() ? page.getRawPath() : page.resolve(path).getRawPath();
    return Place.of(to).root() + target.replaceFirst("^/(?:\\.\\./)*", "") + written.substring(cut);
  }

  /** Where the query or the fragment begins; the end where there is neither. */
  private static int indexOfTail(String address) {
    for (int i = 0; i < address.length(); i++) {
      if (address.charAt(i) == '?' || address.charAt(i) == '#') {
        return i;
      }
    }
    return address.length();
  }
}
