package org.attune.markdown;

/** Text made safe for HTML. */
final class Escape {
  private Escape() {}

  /** Appends text for between tags, or for an attribute in double quotes. */
  static void append(StringBuilder out, CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
  }

  /** The text for between tags, or for an attribute in double quotes. */
  static String html(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    append(out, text);
    return out.toString();
  }
}
