package org.attune.problem;

/** Writes strings as JSON does. */
public final class Json {
  private Json() {}

  /** The text as a JSON string, quotes included; safe inside HTML's script element too. */
  public static String string(String text) {
    StringBuilder json = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      append(json, text.charAt(i));
    }
    return json.append('"').toString();
  }

  /** Each line moved to the right by so many spaces, without an end of line at the end. */
  static String indented(String lines, int spaces) {
    return lines.indent(spaces).stripTrailing();
  }

  private static void append(StringBuilder json, char c) {
    switch (c) {
      case '"' -> json.append("\\\"");
      case '\\' -> json.append("\\\\");
      case '\n' -> json.append("\\n");
      case '\r' -> json.append("\\r");
      case '\t' -> json.append("\\t");
      default -> {
        if (c < ' ' || c == '<' || c == 0x7f || c == 0x2028 || c == 0x2029) {
          escape(json, c);
        } else {
          json.append(c);
        }
      }
    }
  }

  private static void escape(StringBuilder json, char c) {
    json.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      json.append(Character.forDigit((c >> shift) & 0xf, 16));
    }
  }
}
