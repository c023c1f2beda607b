package org.attune.view;

import java.util.regex.Pattern;

/** Sets the marks of text that comes from front matter, where Markdown's rules do not reach. */
final class Typeset {
  private static final Pattern APOSTROPHE = Pattern.compile("(?<=[\\p{L}\\p{N}])'(?=\\p{L})");

  private Typeset() {}

  /** An answer's words with a curly apostrophe in place of a straight one. */
  static String label(String words) {
    return APOSTROPHE.matcher(words).replaceAll("’");
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
