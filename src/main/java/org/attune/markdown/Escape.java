package org.attune.markdown;

/** Text made safe for HTML. */
final class Escape {
  private Escape() {}

  /** Appends text for between tags, or for an attribute in double quotes. */
  static void append(StringBuilder out, String text) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String escaped = c > '>' ? "" : escaped(c);
      if (!escaped.isEmpty()) {
        out.append(text, from, i).append(escaped);
        from = i + 1;
      }
    }
    if (from == 0) {
      out.append(text); // whole, as bytes
    } else {
      out.append(text, from, text.length());
    }
  }

  private static String escaped(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> "";
    };
  }

  /** The text for between tags, or for an attribute in double quotes. */
  static String html(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    append(out, text);
    return out.toString();
  }
}
