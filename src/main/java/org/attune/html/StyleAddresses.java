package org.attune.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the addresses in CSS: {@code url()}, {@code @import} and {@code image-set()}. Comments and
 * other strings hold none.
 *
 * @see <a href="https://www.w3.org/TR/css-syntax-3/#tokenization">CSS Syntax, tokenization</a>
 */
final class StyleAddresses {
  /** An address and the offset of the first character that belongs to it. */
  record Found(String url, int offset) {}

  private final String css;
  private final List<Found> found = new ArrayList<>();
  private int at;

  /** The at-rule that is open, {@code import} or {@code namespace}; {@code ""} in all others. */
  private String rule = "";

  /** How many parentheses are open inside of an {@code image-set()}; 0 outside. */
  private int imageSetDepth;

  private StyleAddresses(String css) {
    this.css = css;
  }

  static List<Found> in(String css) {
    StyleAddresses reader = new StyleAddresses(css);
    while (reader.at < css.length()) {
      reader.step();
    }
    return reader.found;
  }

  private void step() {
    char c = css.charAt(at);
    if (css.startsWith("/*", at)) {
      int end = css.indexOf("*/", at + 2);
      at = end < 0 ? css.length() : end + 2;
    } else if (c == '"' || c == '\'') {
      string(rule.equals("import") || imageSetDepth == 1);
    } else if (c == '@') {
      at++;
      rule = name().toLowerCase(Locale.ROOT);
    } else if (startsName(c)) {
      word();
    } else {
      mark(c);
    }
  }

  private void mark(char c) {
    at++;
    if (c == ';' || c == '{' || c == '}') {
      rule = "";
      imageSetDepth = 0;
    } else if (imageSetDepth > 0 && c == '(') {
      imageSetDepth++;
    } else if (imageSetDepth > 0 && c == ')') {
      imageSetDepth--;
    }
  }

  private void word() {
    String word = name().toLowerCase(Locale.ROOT);
    if (at >= css.length() || css.charAt(at) != '(') {
      return;
    }
    if (word.equals("url") || word.equals("src")) {
      at++;
      address();
    } else if (word.equals("image-set") || word.equals("-webkit-image-set")) {
      at++;
      imageSetDepth++;
    } else if (rule.equals("import")) {
      at++;
      skipArguments();
    }
  }

  /** After {@code url(}: an address in quotes or without. */
  private void address() {
    while (at < css.length() && Character.isWhitespace(css.charAt(at))) {
      at++;
    }
    if (at < css.length() && (css.charAt(at) == '"' || css.charAt(at) == '\'')) {
      string(!rule.equals("namespace"));
      return;
    }
    int start = at;
    StringBuilder url = new StringBuilder();
    while (at < css.length() && css.charAt(at) != ')') {
      url.append(character());
    }
    at++;
    if (!rule.equals("namespace")) {
      found.add(new Found(url.toString().strip(), start));
    }
  }

  private void string(boolean isAddress) {
    char quote = css.charAt(at);
    int start = at++;
    StringBuilder text = new StringBuilder();
    while (at < css.length() && css.charAt(at) != quote && css.charAt(at) != '\n') {
      text.append(character());
    }
    at++;
    if (isAddress) {
      found.add(new Found(text.toString(), start));
    }
    if (rule.equals("import")) {
      rule = "import-tail";
    }
  }

  /** After the address of an import, {@code layer(…)}, {@code supports(…)} hold none. */
  private void skipArguments() {
    int depth = 1;
    while (at < css.length() && depth > 0) {
      char c = css.charAt(at++);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
  }

  /** One character with its escape resolved; nothing for an escaped end of line. */
  private String character() {
    char c = css.charAt(at++);
    if (c != '\\' || at >= css.length()) {
      return String.valueOf(c);
    }
    int start = at;
    while (at < css.length() && at - start < 6 && Character.digit(css.charAt(at), 16) >= 0) {
      at++;
    }
    if (at == start) {
      char escaped = css.charAt(at++);
      return escaped == '\n' ? "" : String.valueOf(escaped);
    }
    int code = Integer.parseInt(css.substring(start, at), 16);
    if (at < css.length() && Character.isWhitespace(css.charAt(at))) {
      at++;
    }
    return Character.isValidCodePoint(code) ? Character.toString(code) : "\uFFFD";
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    while (at < css.length() && (startsName(css.charAt(at)) || isDigit(css.charAt(at)))) {
      name.append(character());
    }
    return name.toString();
  }

  private static boolean startsName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || "-_\\".indexOf(c) >= 0 || c > 0x7f;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
