package org.attune.jbake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.configuration2.BaseConfiguration;
import org.apache.commons.configuration2.convert.ListDelimiterHandler;

/**
 * Reads settings that are nothing but keys, equals signs and values, as nearly all are. Commons
 * Configuration tries a pattern at each line and keeps the comments: in a cold JVM that takes a
 * tenth of a small build. What is anything more is left to it.
 */
final class PlainProperties {
  private final String text;
  private int at;

  private PlainProperties(String text) {
    this.text = text;
  }

  /** A key and what stands behind its equals sign. */
  private record Line(String key, String value) {}

  /**
   * The settings in a text; empty where Commons Configuration has to read it.
   *
   * @param lists divides values that are lists
   */
  static Optional<BaseConfiguration> read(String text, ListDelimiterHandler lists) {
    Optional<List<Line>> lines = new PlainProperties(text).lines();
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    BaseConfiguration settings = new BaseConfiguration();
    settings.setListDelimiterHandler(lists);
    settings.setThrowExceptionOnMissing(true);
    for (Line line : lines.get()) {
      settings.addProperty(line.key(), line.value());
    }
    return Optional.of(settings);
  }

  private Optional<List<Line>> lines() {
    List<Line> lines = new ArrayList<>();
    while (at < text.length()) {
      String line = next();
      if (line.indexOf('\r') >= 0) {
        return Optional.empty(); // The end of a line too.
      }
      if (line.isEmpty() || line.charAt(0) == '#' || line.charAt(0) == '!') {
        continue;
      }
      int equals = line.indexOf('=');
      if (equals < 1 || !isPlain(line, equals)) {
        return Optional.empty();
      }
      String key = line.substring(0, equals).stripTrailing();
      if (key.equalsIgnoreCase("include") || key.equalsIgnoreCase("includeoptional")) {
        return Optional.empty();
      }
      lines.add(new Line(key, line.substring(equals + 1).stripLeading()));
    }
    return Optional.of(lines);
  }

  private String next() {
    int end = text.indexOf('\n', at);
    int stop = end < 0 ? text.length() : end;
    String line = text.substring(at, stop).trim();
    at = stop + 1;
    return line;
  }

  /** What a pattern takes for the end of a line, apart from those that are none in a file. */
  private static boolean isLineEnd(char c) {
    return c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** True for a line without escapes whose key ends at its first equals sign. */
  private static boolean isPlain(String line, int equals) {
    boolean blank = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\' || (c < ' ' && c != '\t') || isLineEnd(c)) {
        return false;
      }
      if (i < equals) {
        boolean space = c == ' ' || c == '\t';
        if (c == ':' || (blank && !space)) {
          return false;
        }
        blank = space;
      }
    }
    return true;
  }
}
