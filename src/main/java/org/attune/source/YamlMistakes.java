package org.attune.source;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says what is wrong with YAML in words that need no knowledge of YAML. */
final class YamlMistakes {
  /** Indent and list marks, then perhaps a key with its colon, then the value. */
  private static final String LINE =
      "(\\s*(?:-\\s+)*)(?:([^\\s:#\"'\\[\\]{}-][^:\"\\[\\]{}]*?)\\s*:(?:\\s+|$))?(.*)";

  private static final String SIGNS = "[{*&!%@`|>,\"'";

  private final SourceText file;
  private final int start;
  private final Consumer<Problem> problems;

  YamlMistakes(SourceText file, int start, Consumer<Problem> problems) {
    this.file = file;
    this.start = start;
    this.problems = problems;
  }

  /**
   * A place in the file's text for one that the YAML parser names.
   *
   * @param start where the YAML begins in the file, at the start of a line
   * @param line from 0, counted in the YAML
   * @param column from 0, in code points
   */
  static int offset(SourceText file, int start, int line, int column) {
    String text = file.text();
    int at = file.lineStart(file.positionAt(start).line() - 1 + line);
    int end = text.indexOf('\n', at);
    int points = text.codePointCount(at, end < 0 ? text.length() : end);
    return text.offsetByCodePoints(at, Math.min(column, points));
  }

  private Position position(int line, int column) {
    return file.positionAt(offset(file, start, line, column));
  }

  /** The YAML itself, or empty where it holds a tab as a space; the first one was then reported. */
  Optional<String> withoutTabs(String yaml) {
    if (yaml.indexOf('\t') < 0) {
      return Optional.of(yaml);
    }
    int tabs = 0;
    int first = -1;
    int offset = 0;
    for (String line : yaml.split("\n", -1)) {
      Matcher match = Pattern.compile(LINE).matcher(line);
      int valueStart = match.matches() ? match.start(3) : 0;
      int tab = line.indexOf('\t');
      if (tab >= 0 && tab < valueStart) {
        first = first < 0 ? offset + tab : first;
        tabs++;
      }
      offset += line.length() + 1;
    }
    if (tabs == 0) {
      return Optional.of(yaml);
    }
    problems.accept(
        Problem.error(
            file.path(),
            file.positionAt(start + first),
            "yaml-tab",
            "a tab stands here",
            "YAML allows only spaces before a key and before a value"
                + (tabs > 1 ? "; " + (tabs - 1) + " more lines have one" : ""),
            "replace the tab with spaces, and line up the lines that belong together"));
    return Optional.empty();
  }

  /**
   * Reports what kept the parser from going on.
   *
   * @param speak false where the parser only stumbles over a mistake that was already reported
   * @return the text with one value put in quotes, where that was the mistake
   */
  Optional<String> repair(String yaml, MarkedYamlEngineException e, boolean speak) {
    String[] lines = yaml.split("\n", -1);
    int at = e.getProblemMark().or(e::getContextMark).map(Mark::getLine).orElse(0);
    at = Math.min(at, lines.length - 1);
    for (int line : new int[] {at, e.getContextMark().map(Mark::getLine).orElse(at), at - 1}) {
      if (line >= 0 && line < lines.length && needsQuotes(lines[line])) {
        return Optional.of(quote(lines, line));
      }
    }
    if (speak) {
      problems.accept(syntax(lines, at, e));
    }
    return Optional.empty();
  }

  /** Reports a character that no YAML may hold, or a limit of the parser. */
  void reportCharacter(String yaml, YamlEngineException e) {
    if (!(e instanceof ReaderException reader)) {
      problems.accept(
          Problem.error(
              file.path(),
              file.positionAt(start),
              "yaml-syntax",
              "these keys can't be read",
              "Found " + e.getMessage(),
              "write plain lines of a word, a colon, a space and the value"));
      return;
    }
    int offset = yaml.indexOf(new String(Character.toChars(reader.getCodePoint())));
    problems.accept(
        Problem.error(
            file.path(),
            file.positionAt(start + Math.max(0, offset)),
            "yaml-character",
            "an invisible character stands here",
            String.format(
                Locale.ROOT, "Found U+%04X, which YAML does not allow", reader.getCodePoint()),
            "delete the character and type the text again"));
  }

  private static boolean needsQuotes(String line) {
    Matcher match = Pattern.compile(LINE).matcher(line);
    if (!match.matches() || (match.group(2) == null && !match.group(1).contains("-"))) {
      return false;
    }
    String value = match.group(3).strip();
    if (value.isEmpty() || isQuoted(value)) {
      return false;
    }
    boolean colon = value.contains(": ") || value.endsWith(":");
    boolean sign = SIGNS.indexOf(value.charAt(0)) >= 0 || value.startsWith("- ");
    return (colon || sign) && !isOpenList(value);
  }

  /** A value that stands whole between quotes: its mistake is another. */
  private static boolean isQuoted(String value) {
    return value.matches("\"(?:[^\"\\\\]|\\\\.)*\"(?:\\s+#.*)?|'(?:[^']|'')*'(?:\\s+#.*)?");
  }

  /** A list in brackets that ends right, or that was never closed: quotes would not help it. */
  private static boolean isOpenList(String value) {
    return value.matches("[\\[{].*[\\]}],?") || value.matches("[\\[{][^\\]}]*");
  }

  private String quote(String[] lines, int line) {
    Matcher match = Pattern.compile(LINE).matcher(lines[line]);
    if (!match.matches()) {
      throw new AssertionError(lines[line]);
    }
    String value = match.group(3).strip();
    String written = inQuotes(value);
    String key = match.group(2) == null ? "- " : match.group(2) + ": ";
    problems.accept(
        Problem.error(
            file.path(),
            position(line, lines[line].codePointCount(0, match.start(3))),
            "yaml-needs-quotes",
            "this value must be in quotes",
            why(value),
            "put it in quotes: " + key + written));
    lines[line] = lines[line].substring(0, match.start(3)) + written;
    return String.join("\n", lines);
  }

  private static String why(String value) {
    if (isOpened(value)) {
      return "The quotation mark that opens here is never closed";
    }
    if (value.startsWith("\"") || value.startsWith("'")) {
      return "Found a quotation mark inside or after the quoted text";
    }
    if (SIGNS.indexOf(value.charAt(0)) >= 0 || value.startsWith("- ")) {
      return "YAML keeps " + value.charAt(0) + " at the start of a value for itself";
    }
    return "Found a colon with a space after it, or at the end, which begins a new key in YAML";
  }

  /** True for a value with a quotation mark at its start and no other of its kind. */
  private static boolean isOpened(String value) {
    char mark = value.charAt(0);
    return (mark == '"' || mark == '\'') && value.indexOf(mark, 1) < 0;
  }

  /** The value between quotes; quotation marks that stood around it are taken off first. */
  private static String inQuotes(String value) {
    boolean closed = value.length() > 1 && value.charAt(0) == value.charAt(value.length() - 1);
    boolean marked = value.startsWith("\"") || value.startsWith("'");
    String inner = value;
    if (isOpened(value)) {
      inner = value.substring(1);
    } else if (marked && closed) {
      inner = value.substring(1, value.length() - 1);
    }
    return inner.contains("\"") || inner.contains("\\")
        ? "'" + inner.replace("'", "''") + "'"
        : "\"" + inner + "\"";
  }

  private Problem syntax(String[] lines, int at, MarkedYamlEngineException e) {
    YamlSyntax found = YamlSyntax.of(lines, at, e);
    return Problem.error(
        file.path(),
        position(found.line(), found.column()),
        "yaml-syntax",
        "this line can't be read",
        found.detail(),
        found.fix());
  }
}
