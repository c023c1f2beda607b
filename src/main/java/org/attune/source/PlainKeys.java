package org.attune.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the headers that nearly all pages have: on each line a key and its value, which is a word,
 * a text in quotes, or a list in brackets. Whatever looks otherwise is left to the YAML parser, so
 * what is read here is what that would read, in a fraction of the time.
 */
final class PlainKeys {
  /** Longer keys are no keys to YAML (1.2.2, 7.4.2: 1,024); nobody writes any of this length. */
  private static final int LONGEST_KEY = 100;

  private final SourceText file;
  private final String text;
  private final int end;
  private int at;

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
    return new PlainKeys(file, start, end).mapping(start);
  }

  private Optional<Value.Mapping> mapping(int start) {
    List<Entry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    while (at < end) {
      Optional<Entry> entry = entry();
      if (entry.isEmpty() || !seen.add(entry.get().key())) {
        return Optional.empty();
      }
      entries.add(entry.get());
    }
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(new Value.Mapping(entries, file.positionAt(start)));
  }

  /** One line. */
  private Optional<Entry> entry() {
    int start = at;
    while (isOfKey(sign())) {
      at++;
    }
    int length = at - start;
    if (length == 0 || length > LONGEST_KEY || !isLetter(text.charAt(start)) || sign() != ':') {
      return Optional.empty();
    }
    String key = text.substring(start, at);
    at++;
    if (sign() != ' ') {
      return Optional.empty();
    }
    spaces();
    Optional<Value> value = sign() == '[' ? list() : scalar(false);
    spaces();
    if (value.isEmpty() || (at < end && sign() != '\n')) {
      return Optional.empty();
    }
    at++;
    return Optional.of(new Entry(key, file.positionAt(start), value.get()));
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
