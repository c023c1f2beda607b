package org.attune.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.source.SourceText;

/**
 * A properties file with the place of every key and value: {@code key=value}, {@code key: value} or
 * {@code key value}, notes with {@code #} or {@code !}, a backslash at the end of a line to go on
 * in the next.
 */
final class PropertiesFile {
  private final SourceText file;
  private final Map<String, Setting> settings = new LinkedHashMap<>();
  private final List<Setting> repeated = new ArrayList<>();

  /**
   * One setting.
   *
   * @param value escapes decoded, spaces at both ends taken off
   * @param position where the value begins; behind the key where there is none
   * @param parts what stands between the commas of the value, without those that are empty
   */
  record Setting(
      String key, Position keyPosition, String value, Position position, List<Part> parts) {
    Setting {
      parts = List.copyOf(parts);
    }
  }

  /** One entry of a value that is a list; spaces at both ends taken off. */
  record Part(String text, Position position) {}

  private PropertiesFile(SourceText file) {
    this.file = file;
  }

  /** Reads the file. */
  static PropertiesFile read(SourceText file, Consumer<Problem> problems) {
    PropertiesFile properties = new PropertiesFile(file);
    int offset = 0;
    while (offset < file.text().length()) {
      offset = properties.readSetting(offset, problems);
    }
    return properties;
  }

  /** All settings in order; of a key that stands twice the first, as JBake has it. */
  List<Setting> settings() {
    return List.copyOf(settings.values());
  }

  /** The settings whose key stood further up already. */
  List<Setting> repeated() {
    return List.copyOf(repeated);
  }

  /** The setting of a key. */
  Optional<Setting> find(String key) {
    return Optional.ofNullable(settings.get(key));
  }

  /** Reads one logical line; returns where the next begins. */
  private int readSetting(int start, Consumer<Problem> problems) {
    Cursor cursor = new Cursor(file, start, problems);
    if (cursor.skipBlank() || cursor.isNote()) {
      return cursor.lineEnd();
    }
    int keyAt = cursor.offset();
    String key = cursor.key();
    cursor.separator();
    int valueAt = cursor.offset();
    StringBuilder value = new StringBuilder();
    List<Integer> offsets = cursor.value(value);
    add(
        new Setting(
            key,
            file.positionAt(keyAt),
            value.toString().strip(),
            file.positionAt(valueAt),
            parts(value, offsets)));
    return cursor.lineEnd();
  }

  /**
   * The entries of a list.
   *
   * @param offsets where each sign of the value stands in the file
   */
  private List<Part> parts(CharSequence value, List<Integer> offsets) {
    List<Part> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= value.length(); i++) {
      if (i == value.length() || value.charAt(i) == ',') {
        String text = value.subSequence(start, i).toString();
        int first = start + text.length() - text.stripLeading().length();
        if (!text.isBlank()) {
          parts.add(new Part(text.strip(), file.positionAt(offsets.get(first))));
        }
        start = i + 1;
      }
    }
    return parts;
  }

  private void add(Setting setting) {
    if (settings.putIfAbsent(setting.key(), setting) != null) {
      repeated.add(setting);
    }
  }

  /** Walks over one logical line, escapes and continued lines included. */
  private static final class Cursor {
    private final SourceText file;
    private final String text;
    private final Consumer<Problem> problems;
    private int at;

    Cursor(SourceText file, int at, Consumer<Problem> problems) {
      this.file = file;
      this.text = file.text();
      this.at = at;
      this.problems = problems;
    }

    int offset() {
      return at;
    }

    private boolean done() {
      return at >= text.length() || text.charAt(at) == '\n';
    }

    /** Skips spaces; true where the line is empty. */
    boolean skipBlank() {
      while (!done() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      return done();
    }

    boolean isNote() {
      return text.charAt(at) == '#' || text.charAt(at) == '!';
    }

    /** The offset behind the end of the line that the cursor is in. */
    int lineEnd() {
      int end = text.indexOf('\n', at);
      return end < 0 ? text.length() : end + 1;
    }

    String key() {
      StringBuilder key = new StringBuilder();
      while (!done() && "=: \t\f".indexOf(text.charAt(at)) < 0) {
        append(key);
      }
      return key.toString();
    }

    /** Skips spaces and at most one sign between them. */
    void separator() {
      skipBlank();
      if (!done() && (text.charAt(at) == '=' || text.charAt(at) == ':')) {
        at++;
        skipBlank();
      }
    }

    /**
     * Reads a value.
     *
     * @return where each of its signs stands in the file
     */
    List<Integer> value(StringBuilder value) {
      List<Integer> offsets = new ArrayList<>();
      while (!done()) {
        int from = at;
        append(value);
        if (value.length() > offsets.size()) {
          offsets.add(from);
        }
      }
      return offsets;
    }

    private void append(StringBuilder to) {
      char next = text.charAt(at++);
      if (next != '\\') {
        to.append(next);
      } else if (at >= text.length()) {
        to.append("");
      } else if (text.charAt(at) == '\n') {
        at++;
        skipBlank();
      } else {
        escape(to);
      }
    }

    private void escape(StringBuilder to) {
      char sign = text.charAt(at++);
      switch (sign) {
        case 't' -> to.append('\t');
        case 'n' -> to.append('\n');
        case 'r' -> to.append('\r');
        case 'f' -> to.append('\f');
        case 'u' -> unicode(to);
        default -> to.append(sign);
      }
    }

    private void unicode(StringBuilder to) {
      int end = Math.min(at + 4, text.length());
      String digits = text.substring(at, end);
      if (digits.matches("[0-9A-Fa-f]{4}")) {
        to.append((char) Integer.parseInt(digits, 16));
        at = end;
        return;
      }
      problems.accept(
          Problem.error(
              file.path(),
              file.positionAt(at - 2),
              "setting-escape",
              "\\u must be followed by four digits or letters from a to f",
              "Found \"\\u" + digits.lines().findFirst().orElse("") + "\"",
              "write the letter itself: the file is UTF-8; a backslash is written twice"));
    }
  }
}
