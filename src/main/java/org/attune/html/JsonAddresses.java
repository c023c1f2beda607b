package org.attune.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads JSON only as far as to hear of each string with the keys above it. What is no JSON ends the
 * reading without a word: whether a script's data are sound is not asked here.
 */
final class JsonAddresses {
  /** Hears of each string value. */
  @FunctionalInterface
  interface Listener {
    /**
     * A string.
     *
     * @param keys the names on the way to it, the outermost first; those of arrays are left out
     * @param offset of its first character behind the quote
     */
    void string(List<String> keys, String value, int offset);
  }

  private static final int DEEPEST = 200;

  private final String json;
  private final Listener listener;
  private final List<String> keys = new ArrayList<>();
  private int at;

  private JsonAddresses(String json, Listener listener) {
    this.json = json;
    this.listener = listener;
  }

  static void read(String json, Listener listener) {
    new JsonAddresses(json, listener).value(0);
  }

  private boolean value(int depth) {
    skipSpace();
    if (at >= json.length() || depth > DEEPEST) {
      return false;
    }
    char c = json.charAt(at);
    return switch (c) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> {
        int offset = at + 1;
        String text = string();
        if (at >= 0) {
          listener.string(keys, text, offset);
        }
        yield at >= 0 && at <= json.length();
      }
      default -> word();
    };
  }

  private boolean word() {
    int start = at;
    while (at < json.length() && ",]} \t\r\n".indexOf(json.charAt(at)) < 0) {
      at++;
    }
    return at > start;
  }

  private boolean object(int depth) {
    at++;
    while (true) {
      skipSpace();
      if (take('}')) {
        return true;
      }
      if (at >= json.length() || json.charAt(at) != '"') {
        return false;
      }
      keys.add(string());
      skipSpace();
      boolean sound = take(':') && value(depth + 1);
      keys.remove(keys.size() - 1);
      skipSpace();
      if (!sound || (!take(',') && (at >= json.length() || json.charAt(at) != '}'))) {
        return false;
      }
    }
  }

  private boolean array(int depth) {
    at++;
    while (true) {
      skipSpace();
      if (take(']')) {
        return true;
      }
      if (!value(depth + 1)) {
        return false;
      }
      skipSpace();
      if (!take(',') && (at >= json.length() || json.charAt(at) != ']')) {
        return false;
      }
    }
  }

  private boolean take(char wanted) {
    if (at < json.length() && json.charAt(at) == wanted) {
      at++;
      return true;
    }
    return false;
  }

  private String string() {
    StringBuilder text = new StringBuilder();
    at++;
    while (at < json.length() && json.charAt(at) != '"') {
      char c = json.charAt(at++);
      if (c != '\\' || at >= json.length()) {
        text.append(c);
        continue;
      }
      char escape = json.charAt(at++);
      switch (escape) {
        case 'n' -> text.append('\n');
        case 't' -> text.append('\t');
        case 'r' -> text.append('\r');
        case 'b', 'f' -> text.append(' ');
        case 'u' -> {
          int code = at + 4 <= json.length() ? hex(json.substring(at, at + 4)) : -1;
          text.append(code < 0 ? '\uFFFD' : (char) code);
          at = Math.min(at + 4, json.length());
        }
        default -> text.append(escape);
      }
    }
    at++;
    return text.toString();
  }

  private static int hex(String digits) {
    return digits.chars().allMatch(c -> Character.digit(c, 16) >= 0)
        ? Integer.parseInt(digits, 16)
        : -1;
  }

  private void skipSpace() {
    while (at < json.length() && " \t\r\n".indexOf(json.charAt(at)) >= 0) {
      at++;
    }
  }
}
