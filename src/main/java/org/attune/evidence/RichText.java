package org.attune.evidence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A CSL text, which may hold {@code <i>}, {@code <b>}, {@code <sub>} and {@code <sup>}. */
final class RichText {
  private static final Pattern PAIR =
      Pattern.compile("&lt;(i|b|sub|sup)&gt;((?:(?!&lt;).)*)&lt;/\\1&gt;");
  private static final Pattern MARK = Pattern.compile("</?(?:i|b|sub|sup)>");

  private static final Pattern OPENING_QUOTE = Pattern.compile("(?<=^|[\\s(\\[])\"(?=\\S)");
  private static final Pattern CLOSING_QUOTE = Pattern.compile("(?<=\\S)\"");
  private static final Pattern APOSTROPHE = Pattern.compile("(?<=[\\p{L}\\p{N}])'");

  private RichText() {}

  /** The text as HTML, quotation marks and apostrophes set as print does. */
  static String html(String text, Terms terms) {
    Matcher pairs = PAIR.matcher(escaped(quoted(text, terms)));
    return pairs.replaceAll("<$1>$2</$1>");
  }

  private static String quoted(String text, Terms terms) {
    if (text.indexOf('"') < 0 && text.indexOf('\'') < 0) {
      return text;
    }
    String opened = OPENING_QUOTE.matcher(text).replaceAll(terms.word("quote-left"));
    String closed = CLOSING_QUOTE.matcher(opened).replaceAll(terms.word("quote-right"));
    return APOSTROPHE.matcher(closed).replaceAll("’");
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
