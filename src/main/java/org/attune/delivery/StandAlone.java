package org.attune.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page that holds its scripts itself. The page for addresses that do not exist is shown at any
 * depth of a site, so there is no relative address that leads from it to a file, and where the
 * site's own path is not known no other one either: a script must find the way. A template asks for
 * it with {@code data-stands-alone} at its html element.
 *
 * <p>The page's policy gets a hash of each script, so that nothing else can run. Styles are not put
 * into pages: checkers of HTML know less of CSS than browsers do.
 */
final class StandAlone {
  private static final String MARK = " data-stands-alone";

  /** Made for the first page that asks. */
  private static final class Part {
    static final Pattern SCRIPT = Pattern.compile("<script src=\"([^\"]*)\" defer></script>");
    static final Pattern HELD = Pattern.compile("(?s)<script>(.*?)</script>");
    static final Pattern DIRECTIVE = Pattern.compile("\\bscript-src [^;\"]*");
  }

  private StandAlone() {}

  /** True for a page that asks to hold its scripts. */
  static boolean isAsked(String text) {
    int tag = text.indexOf("<html");
    int end = tag < 0 ? -1 : text.indexOf('>', tag);
    return end > 0 && text.substring(tag, end).contains(MARK);
  }

  /**
   * Puts each script where it is named.
   *
   * @param content the text of the file behind an address; empty for a file that is not ours
   */
  static String filled(String text, Function<String, Optional<String>> content) {
    return Part.SCRIPT
        .matcher(text)
        .replaceAll(
            link ->
                Matcher.quoteReplacement(
                    content
                        .apply(link.group(1))
                        .filter(StandAlone::fits)
                        .map(script -> "<script>" + script + "</script>")
                        .orElse(link.group())));
  }

  /** False for a text that would end the element that it is put into. */
  private static boolean fits(String script) {
    return !script.contains("</") && !script.contains("<!--");
  }

  /**
   * The page with a hash of each script in its policy.
   *
   * @param heard hears of each hash as a policy writes it
   */
  static String allowed(String text, Consumer<String> heard) {
    List<String> hashes = new ArrayList<>();
    for (MatchResult script : Part.HELD.matcher(text).results().toList()) {
      hashes.add(Sha256.source(script.group(1)));
    }
    hashes.forEach(heard);
    int end = Math.max(text.indexOf("</head>"), 0);
    String head =
        Part.DIRECTIVE
            .matcher(text.substring(0, end))
            .replaceFirst(
                found -> Matcher.quoteReplacement(found.group() + " " + String.join(" ", hashes)));
    return head + text.substring(end);
  }
}
