package org.attune.evidence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A CSL text, which may hold {@code <i>}, {@code <b>}, {@code <sub>} and {@code <sup>}. */
final class RichText {
  private static final Pattern PAIR =
      Pattern.compile("&lt;(i|b|sub|sup)&gt;((?:(?!&lt;).)*)&lt;/\\1&gt;");
  private static final Pattern MARK = Pattern.compile("</?(?:i|b|sub|sup)>");

  private RichText() {}

  /** The text as HTML, quotation marks and apostrophes set as print does. */
  static String html(String text, Terms terms) {
    String set =
        text.replaceAll("(?<=^|[\\s(\\[])\"(?=\\S)", terms.word("quote-left"))
            .replaceAll("(?<=\\S)\"", terms.word("quote-right"))
            .replaceAll("(?<=[\\p{L}\\p{N}])'", "’");
    String escaped = escaped(set);
    Matcher pairs = PAIR.matcher(escaped);
    return pairs.replaceAll("<$1>$2</$1>");
  }

  /** The text without markup. */
  static String plain(String text) {
    return MARK.matcher(text).replaceAll("");
  }

  /** Text for between tags, or for an attribute in double quotes. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
