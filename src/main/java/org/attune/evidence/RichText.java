package org.attune.evidence;

import java.util.regex.Pattern;

/** A CSL text, which may hold {@code <i>}, {@code <b>}, {@code <sub>} and {@code <sup>}. */
final class RichText {
  /** Made for the first text with quotation marks. */
  private static final class Quote {
    static final Pattern OPENING = Pattern.compile("(?<=^|[\\s(\\[])\"(?=\\S)");
    static final Pattern CLOSING = Pattern.compile("(?<=\\S)\"");
    static final Pattern APOSTROPHE = Pattern.compile("(?<=[\\p{L}\\p{N}])'");
  }

  private RichText() {}

  /** The text as HTML, quotation marks and apostrophes set as print does. */
  static String html(String text, Terms terms) {
    String escaped = escaped(quoted(text, terms));
    return escaped.contains("&lt;")
        ? escaped.replaceAll("&lt;(i|b|sub|sup)&gt;((?:(?!&lt;).)*)&lt;/\\1&gt;", "<$1>$2</$1>")
        : escaped;
  }

  private static String quoted(String text, Terms terms) {
    if (text.indexOf('"') < 0 && text.indexOf('\'') < 0) {
      return text;
    }
    String opened = Quote.OPENING.matcher(text).replaceAll(terms.word("quote-left"));
    String closed = Quote.CLOSING.matcher(opened).replaceAll(terms.word("quote-right"));
    return Quote.APOSTROPHE.matcher(closed).replaceAll("’");
  }

  /** The text without markup. */
  static String plain(String text) {
    return text.indexOf('<') < 0 ? text : text.replaceAll("</?(?:i|b|sub|sup)>", "");
  }

  /** Text for between tags, or for an attribute in double quotes. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
