package org.attune.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads headers and data files as nearly all are: keys with a word, a text in quotes or a list in
 * brackets behind them, or with further keys or a list of dashes below. Whatever looks otherwise is
 * left to the YAML parser, so what is read here is what that would read, in a fraction of the time.
 */
final class PlainKeys {
  /** Longer keys are no keys to YAML (1.2.2, 7.4.2: 1,024); nobody writes any of this length. */
  private static final int LONGEST_KEY = 100;

  /** Below what {@link YamlReader} allows. */
  private static final int DEEPEST = 10;

  private final SourceText file;
  private final String text;
  private final int end;
  private int at;

  /** How many spaces stand before the first sign of the line; -1 behind the last line. */
  private int indent;

  private PlainKeys(SourceText file, int start, int end) {
    this.file = file;
    this.text = file.text();
    this.at = start;
    this.end = end;
  }

  /**
   * The keys in a part of a file; empty where it takes the YAML parser to read them.
   *
   * @param start where it begins, at the start of a line
   * @param end where it ends
   */
  static Optional<Value.Mapping> read(SourceText file, int start, int end) {
    PlainKeys keys = new PlainKeys(file, start, end);
    if (!keys.line() || keys.indent != 0) {
      return Optional.empty();
    }
    return keys.mapping(0, 0).filter(all -> keys.indent < 0).map(Value.Mapping.class::cast);
  }

  /** Goes to the first sign of the next line that says something; false where a note is odd. */
  private boolean line() {
    while (at < end) {
      int start = at;
      spaces();
      if (sign() != '#' && sign() != '\n') {
        indent = at - start;
        return true;
      }
      while (isPlain(sign())) {
        at++;
      }
      if (sign() != '\n') {
        return false;
      }
      at++;
    }
    indent = -1;
    return true;
  }

  /** Keys that stand below each other in one column. */
  private Optional<Value> mapping(int column, int depth) {
    int start = at;
    List<Entry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    do {
      Optional<Entry> entry = entry(column, depth);
      if (entry.isEmpty() || !seen.add(entry.get().key())) {
        return Optional.empty();
      }
      entries.add(entry.get());
    } while (indent == column);
    return Optional.of(new Value.Mapping(entries, file.positionAt(start)));
  }

  private Optional<Entry> entry(int column, int depth) {
    int start = at;
    int colon = colon();
    if (colon < 0) {
      return Optional.empty();
    }
    at = colon + 1;
    Optional<Value> value = sign() == '\n' ? below(column, depth) : behind();
    return value.map(
        found -> new Entry(text.substring(start, colon), file.positionAt(start), found));
  }

  /** Where the colon of the key stands that begins here; -1 where none begins. */
  private int colon() {
    int colon = at;
    while (colon < end && isOfKey(text.charAt(colon))) {
      colon++;
    }
    boolean key = colon > at && colon - at <= LONGEST_KEY && isLetter(text.charAt(at));
    boolean ends = colon < end && text.charAt(colon) == ':';
    return key && ends && (colon + 1 == end || " \n".indexOf(text.charAt(colon + 1)) >= 0)
        ? colon
        : -1;
  }

  /** What stands in the lines below a key; a list may stand in the key's own column. */
  private Optional<Value> below(int column, int depth) {
    at++;
    if (depth == DEEPEST || !line() || indent < column) {
      return Optional.empty();
    }
    if (isItem()) {
      return sequence(indent, depth + 1);
    }
    return indent > column ? mapping(indent, depth + 1) : Optional.empty();
  }

  private boolean isItem() {
    return sign() == '-' && at + 1 < end && text.charAt(at + 1) == ' ';
  }

  /** Values with dashes that stand below each other in one column. */
  private Optional<Value> sequence(int column, int depth) {
    int start = at;
    List<Value> values = new ArrayList<>();
    do {
      int dash = at;
      at++;
      spaces();
      Optional<Value> value = colon() < 0 ? behind() : mapping(column + at - dash, depth + 1);
      if (value.isEmpty()) {
        return value;
      }
      values.add(value.get());
    } while (indent == column && isItem());
    return Optional.of(new Value.Sequence(values, file.positionAt(start)));
  }

  /** The value in what is left of the line. */
  private Optional<Value> behind() {
    spaces();
    Optional<Value> value = sign() == '[' ? list() : scalar(false);
    spaces();
    if (value.isEmpty() || sign() != '\n') {
      return Optional.empty();
    }
    at++;
    return line() ? value : Optional.empty();
  }

  private Optional<Value> list() {
    int start = at;
    List<Value> values = new ArrayList<>();
    do {
      at++;
      spaces();
      if (sign() == ']' && values.isEmpty()) {
        break;
      }
      Optional<Value> value = scalar(true);
      if (value.isEmpty()) {
        return value;
      }
      values.add(value.get());
      spaces();
    } while (sign() == ',');
    if (sign() != ']') {
      return Optional.empty();
    }
    at++;
    return Optional.of(new Value.Sequence(values, file.positionAt(start)));
  }

  private Optional<Value> scalar(boolean inList) {
    int start = at;
    char quote = sign();
    String found;
    if (quote == '"' || quote == '\'') {
      at++;
      while (sign() != quote && isPlain(sign()) && sign() != '\\') {
        at++;
      }
      if (sign() != quote) {
        return Optional.empty();
      }
      found = text.substring(start + 1, at);
      at++;
      if (sign() == quote) {
        return Optional.empty(); // a quote in the text, as YAML writes it
      }
    } else {
      if (!isLetter(quote) && !isDigit(quote)) {
        return Optional.empty();
      }
      while (inList ? isOfKey(sign()) || sign() == ' ' : isOfText()) {
        at++;
      }
      int last = at;
      while (text.charAt(last - 1) == ' ') {
        last--;
      }
      found = text.substring(start, last);
    }
    return Optional.of(new Value.Scalar(found, file.positionAt(start)));
  }

  /** True for a sign of a value without quotes that means nothing to YAML. */
  private boolean isOfText() {
    char c = sign();
    return c == ':' || c == '#'
        ? at + 1 < end && isOfKey(text.charAt(at + 1)) && isOfKey(text.charAt(at - 1))
        : isPlain(c);
  }

  private void spaces() {
    while (sign() == ' ') {
      at++;
    }
  }

  /** The next sign; a line end behind the last. */
  private char sign() {
    return at < end ? text.charAt(at) : '\n';
  }

  private static boolean isOfKey(char c) {
    return isLetter(c) || isDigit(c) || c == '-' || c == '_';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** True for a sign that YAML passes on as it is; surrogates and odd line ends are not. */
  private static boolean isPlain(char c) {
    return (c >= ' ' && c < 0x7F) || (c >= 0xA0 && c < 0xD800 && c != '\u2028' && c != '\u2029');
  }
}
