package org.attune.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads JSON (RFC 8259) and says where each value stands. */
public final class JsonReader {
  private static final int DEEPEST = 100;

  /** Made for the first number that is more than digits. */
  private static final class Written {
    static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");
  }

  private final String text;

  /** The same text: a cold JVM goes through an array several times faster. */
  private final char[] chars;

  private int at;
  private int depth;

  private JsonReader(String text) {
    this.text = text;
    this.chars = text.toCharArray();
  }

  /** What is wrong with a text that is not JSON. */
  public static final class Broken extends Exception {
    private static final long serialVersionUID = 1;
    private final int offset;

    Broken(String message, int offset) {
      super(message);
      this.offset = offset;
    }

    /** Where it is wrong, an offset from 0. */
    public int offset() {
      return offset;
    }
  }

  /**
   * Reads a whole text.
   *
   * @throws Broken where it is not JSON
   */
  public static Json read(String text) throws Broken {
    JsonReader reader = new JsonReader(text);
    Json value = reader.value();
    reader.skipSpace();
    if (reader.at < text.length()) {
      throw new Broken("nothing more may follow the value", reader.at);
    }
    return value;
  }

  private Json value() throws Broken {
    skipSpace();
    if (depth > DEEPEST) {
      throw new Broken("values lie too deep in each other", at);
    }
    char c = peek();
    if (c == '{') {
      return members();
    }
    if (c == '[') {
      return array();
    }
    if (c == '"') {
      int start = at;
      return new Json.Text(string(), start);
    }
    return c == '-' || isDigit(c) ? number() : word();
  }

  private Json members() throws Broken {
    int start = at++;
    depth++;
    Map<String, Json> members = new LinkedHashMap<>();
    Map<String, Integer> keys = new LinkedHashMap<>();
    Map<String, Integer> repeated = new LinkedHashMap<>();
    skipSpace();
    while (peek() != '}') {
      int key = at;
      String name = string();
      if (keys.put(name, key) != null) {
        repeated.putIfAbsent(name, key);
      }
      skipSpace();
      expect(':');
      members.put(name, value());
      next('}');
    }
    at++;
    depth--;
    return new Json.Members(members, keys, repeated, start);
  }

  private Json array() throws Broken {
    int start = at++;
    depth++;
    List<Json> values = new ArrayList<>();
    skipSpace();
    while (peek() != ']') {
      values.add(value());
      next(']');
    }
    at++;
    depth--;
    return new Json.Array(values, start);
  }

  /** Goes on to the next value of a list or group, or to its end. */
  private void next(char end) throws Broken {
    skipSpace();
    if (peek() == ',') {
      int comma = at++;
      skipSpace();
      if (peek() == end) {
        throw new Broken("a comma has nothing after it", comma);
      }
    } else if (peek() != end) {
      throw new Broken("a comma or " + end + " is missing", at);
    }
  }

  private String string() throws Broken {
    int start = at;
    expect('"');
    int end = at;
    while (end < chars.length && chars[end] != '"' && chars[end] != '\\' && chars[end] >= ' ') {
      end++;
    }
    StringBuilder string = new StringBuilder();
    string.append(chars, at, end - at);
    at = end;
    while (peek() != '"') {
      char c = chars[at++];
      if (c < ' ') {
        throw new Broken("a text in quotes must end in its line", start);
      }
      string.append(c == '\\' ? escape() : c);
    }
    at++;
    return string.toString();
  }

  private char escape() throws Broken {
    char c = peek();
    at++;
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case '"', '\\', '/' -> c;
      case 'u' -> unicode();
      default -> throw new Broken("\\" + c + " means nothing in a text", at - 2);
    };
  }

  private char unicode() throws Broken {
    int end = Math.min(at + 4, text.length());
    String digits = text.substring(at, end);
    if (!digits.matches("[0-9A-Fa-f]{4}")) {
      throw new Broken("\\u needs four digits from 0 to F", at - 2);
    }
    at = end;
    return (char) Integer.parseInt(digits, 16);
  }

  private Json number() throws Broken {
    int start = at;
    boolean digits = text.charAt(at) != '0';
    while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
      digits &= isDigit(text.charAt(at));
      at++;
    }
    String number = text.substring(start, at);
    if (!digits && !Written.NUMBER.matcher(number).matches()) {
      throw new Broken(number + " is not a number", start);
    }
    return new Json.Numeral(number, start);
  }

  private Json word() throws Broken {
    int start = at;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    String word = text.substring(start, at);
    if (!List.of("true", "false", "null").contains(word)) {
      throw new Broken("a value is missing or not in quotes", start);
    }
    return new Json.Word(word, start);
  }

  private void expect(char c) throws Broken {
    if (peek() != c) {
      throw new Broken(c == '"' ? "a key in quotes is missing" : c + " is missing", at);
    }
    at++;
  }

  private char peek() throws Broken {
    if (at >= chars.length) {
      throw new Broken("the file ends too early", chars.length);
    }
    return chars[at];
  }

  private void skipSpace() {
    while (at < chars.length && isSpace(chars[at])) {
      at++;
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
