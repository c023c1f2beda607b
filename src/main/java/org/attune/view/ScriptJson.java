package org.attune.view;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

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
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> string(String.valueOf(entry.getKey())) + ":" + of(entry.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (value instanceof Collection<?> list) {
      return list.stream().map(ScriptJson::of).collect(Collectors.joining(",", "[", "]"));
    }
    return value instanceof String text ? string(text) : String.valueOf(value);
  }

  /** A JSON string without {@code <}, which could end the element, and without line separators. */
  static String string(String text) {
    StringBuilder json = new StringBuilder(text.length() + 16).append('"');
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '<' || c == '\\' || c == '\u2028' || c == '\u2029') {
        json.append(text, written, i);
        json.append(c == '"' || c == '\\' ? "\\" + c : String.format("\\u%04x", (int) c));
        written = i + 1;
      }
    }
    return json.append(text, written, text.length()).append('"').toString();
  }
}
