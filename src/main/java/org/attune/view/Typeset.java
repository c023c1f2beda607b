package org.attune.view;

import java.util.regex.Pattern;

/** Sets the marks of text that comes from front matter, where Markdown's rules do not reach. */
final class Typeset {
  /** Made for the first word with a straight mark. */
  private static final class Apostrophe {
    static final Pattern IN_WORD = Pattern.compile("(?<=[\\p{L}\\p{N}])'(?=\\p{L})");
  }

  private Typeset() {}

  /** An answer's words with a curly apostrophe in place of a straight one. */
  static String label(String words) {
    return words.indexOf('\'') < 0 ? words : Apostrophe.IN_WORD.matcher(words).replaceAll("’");
  }

  /** Text for HTML, between tags or in a quoted attribute. */
  static String html(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
