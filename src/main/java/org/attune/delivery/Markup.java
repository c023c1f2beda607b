package org.attune.delivery;

import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes addresses in the attributes and style elements of a page, and leaves every other
 * character as it is. One pass, up to the last place that may be the end of such an address; text,
 * comments and scripts are not looked at.
 */
final class Markup {
  /** Attributes that hold words, which may look like an address. */
  private static final Set<String> WORDS =
      Set.of("alt", "title", "id", "class", "name", "value", "placeholder", "lang", "aria-label");

  /** Made for the first srcset. */
  private static final class Candidate {
    static final Pattern ADDRESS = Pattern.compile("[^\\s,]+");
  }

  private static final Set<String> RAW = Set.of("script", "style", "textarea", "title");

  private final String text;
  private final UnaryOperator<String> address;
  private final UnaryOperator<String> style;
  private final StringBuilder out = new StringBuilder();

  /** Behind it no address changes. */
  private final int last;

  private int copied;
  private int at;

  private Markup(
      String text, int last, UnaryOperator<String> address, UnaryOperator<String> style) {
    this.text = text;
    this.last = last;
    this.address = address;
    this.style = style;
  }

  /**
   * The page with other addresses.
   *
   * @param address gives the new address for one that stands in an attribute, or the same; the same
   *     for each whose path has no ending of {@link PartReader#NAMED}
   * @param style gives the new text for CSS, in which it changes such addresses only
   */
  static String rewrite(String text, UnaryOperator<String> address, UnaryOperator<String> style) {
    int last = NamedEndings.last(text);
    return last < 0 ? text : rewrite(text, last, address, style);
  }

  /** The same for a text of which it is known behind which place nothing changes. */
  static String rewrite(
      String text, int last, UnaryOperator<String> address, UnaryOperator<String> style) {
    Markup markup = new Markup(text, last, address, style);
    markup.run();
    return markup.copied == 0
        ? text
        : markup.out.append(text, markup.copied, text.length()).toString();
  }

  private void run() {
    while ((at = text.indexOf('<', at)) >= 0 && at < last) {
      if (text.startsWith("<!--", at)) {
        at = after("-->", at + 4);
      } else if (Character.isLetter(text.charAt(at + 1))) {
        tag();
      } else {
        at++;
      }
    }
  }

  private int after(String mark, int from) {
    int found = text.indexOf(mark, from);
    return found < 0 ? text.length() : found + mark.length();
  }

  private void tag() {
    int start = at + 1;
    at = start;
    skipName();
    int end = at;
    while (at < text.length() && text.charAt(at) != '>') {
      attribute();
    }
    char first = Character.toLowerCase(text.charAt(start));
    if (first == 's' || first == 't') { // of the others no name need be made
      String name = text.substring(start, end).toLowerCase(Locale.ROOT);
      if (RAW.contains(name)) {
        raw(name);
      }
    }
  }

  private void raw(String name) {
    int end = at;
    while ((end = text.indexOf("</", end)) >= 0
        && !text.regionMatches(true, end + 2, name, 0, name.length())) {
      end += 2;
    }
    int stop = end < 0 ? text.length() : end;
    if (name.equals("style") && at < stop) {
      replace(at + 1, stop, style);
    }
    at = stop;
  }

  private void attribute() {
    while (at < text.length() && (isSpace(text.charAt(at)) || text.charAt(at) == '/')) {
      at++;
    }
    int start = at;
    skipName();
    String name = text.substring(start, at).toLowerCase(Locale.ROOT);
    skipSpace();
    if (at >= text.length() || text.charAt(at) != '=') {
      at = at == start ? at + (at < text.length() && text.charAt(at) != '>' ? 1 : 0) : at;
      return;
    }
    at++;
    skipSpace();
    value(name);
  }

  private void value(String name) {
    if (at >= text.length()) {
      return;
    }
    char quote = text.charAt(at);
    int from;
    int to;
    if (quote == '"' || quote == '\'') {
      from = at + 1;
      to = text.indexOf(quote, from);
      to = to < 0 ? text.length() : to;
      at = Math.min(to + 1, text.length());
    } else {
      from = at;
      while (at < text.length() && !isSpace(text.charAt(at)) && text.charAt(at) != '>') {
        at++;
      }
      to = at;
    }
    if (name.equals("style")) {
      replace(from, to, style);
    } else if (name.endsWith("srcset")) {
      replace(from, to, this::candidates);
    } else if (!WORDS.contains(name)) {
      replace(from, to, address);
    }
  }

  /** The addresses of a srcset: what is neither a space nor a comma; a width has no ending. */
  private String candidates(String srcset) {
    return Candidate.ADDRESS
        .matcher(srcset)
        .replaceAll(found -> Matcher.quoteReplacement(address.apply(found.group())));
  }

  private void replace(int from, int to, UnaryOperator<String> change) {
    String before = text.substring(from, to);
    String after = change.apply(before);
    if (!after.equals(before)) {
      out.ensureCapacity(text.length() + 512);
      out.append(text, copied, from).append(after);
      copied = to;
    }
  }

  private void skipName() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '/' || c == '>' || c == '=' || isSpace(c)) {
        return;
      }
      at++;
    }
  }

  private void skipSpace() {
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
  }

  /** Nearly all signs are letters, of which nobody need ask what they are. */
  private static boolean isSpace(char c) {
    return (c <= ' ' || c > '~') && Character.isWhitespace(c);
  }
}
