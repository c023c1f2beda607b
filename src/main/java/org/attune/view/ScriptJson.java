package org.attune.view;

import java.util.Collection;
import java.util.Map;

/** JSON text that can stand inside a script element. */
final class ScriptJson {
  private ScriptJson() {}

  /**
   * A value as JSON, the keys of an object in the order of its map.
   *
   * @param value a text, a whole number, a boolean, a collection of values, or a map from texts to
   *     values
   */
  static String of(Object value) {
    StringBuilder json = new StringBuilder();
    append(value, json);
    return json.toString();
  }

  private static void append(Object value, StringBuilder json) {
    if (value instanceof Map<?, ?> map) {
      char before = '{';
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.append(before);
        appendString(String.valueOf(entry.getKey()), json);
        append(entry.getValue(), json.append(':'));
        before = ',';
      }
      json.append(map.isEmpty() ? "{}" : "}");
    } else if (value instanceof Collection<?> list) {
      char before = '[';
      for (Object one : list) {
        append(one, json.append(before));
        before = ',';
      }
      json.append(list.isEmpty() ? "[]" : "]");
    } else if (value instanceof String text) {
      appendString(text, json);
    } else {
      json.append(value);
    }
  }

  /** A JSON string without {@code <}, which could end the element, and without line separators. */
  static String string(String text) {
    StringBuilder json = new StringBuilder(text.length() + 16);
    appendString(text, json);
    return json.toString();
  }

  private static void appendString(String text, StringBuilder json) {
    json.append('"');
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '<' || c == '\\' || c == '\u2028' || c == '\u2029') {
        json.append(text, written, i);
        json.append(c == '"' || c == '\\' ? "\\" + c : String.format("\\u%04x", (int) c));
        written = i + 1;
      }
    }
    json.append(text, written, text.length()).append('"');
  }
}
