package org.attune.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Why a line of YAML stops the parser, where quotes around a value would not help.
 *
 * @param line from 0
 * @param column from 0, in code points
 */
record YamlSyntax(int line, int column, String detail, String fix) {
  private static final Pattern NO_SPACE = Pattern.compile("\\s*([\\w-]+):([^\\s:].*)");
  private static final Pattern EQUALS = Pattern.compile("\\s*([\\w-]+)\\s*=\\s*(.+)");

  /** The likeliest reason. The parser often stumbles one line after the mistake. */
  static YamlSyntax of(String[] lines, int at, MarkedYamlEngineException e) {
    int here = at;
    while (here > 0 && lines[here].isBlank()) {
      here--;
    }
    int line = here;
    return Stream.of(quote(e), bracket(e), typed(lines, line), indent(lines, line))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(
            () ->
                new YamlSyntax(
                    line,
                    0,
                    "Found "
                        + shown(lines[line])
                        + ", expected a word, a colon, a space and a value",
                    "write the line like this: title: What it is about"));
  }

  private static Optional<YamlSyntax> quote(MarkedYamlEngineException e) {
    if (!context(e).contains("quoted scalar")) {
      return Optional.empty();
    }
    if (String.valueOf(e.getProblem()).contains("escape")) {
      return Optional.of(
          place(
              e.getProblemMark(),
              "Found a \\ between double quotes, where it begins a special sign",
              "write it twice: \\\\"));
    }
    return Optional.of(
        place(
            e.getContextMark(),
            "The quotation mark that opens here is never closed",
            "add the same quotation mark at the end of the value"));
  }

  private static Optional<YamlSyntax> bracket(MarkedYamlEngineException e) {
    return context(e).contains("parsing a flow")
        ? Optional.of(
            place(
                e.getContextMark(),
                "The bracket that opens here is not closed where the list ends",
                "add the closing bracket, or put the whole value in quotes if it is text"))
        : Optional.empty();
  }

  /** {@code title:What} or {@code title = What}, in this line or in the one before. */
  private static Optional<YamlSyntax> typed(String[] lines, int at) {
    for (int line = at; line >= Math.max(0, at - 1); line--) {
      Matcher noSpace = NO_SPACE.matcher(lines[line]);
      if (noSpace.matches()) {
        return Optional.of(
            new YamlSyntax(
                line,
                lines[line].indexOf(':') + 1,
                "Found no space after the colon",
                "add a space: " + noSpace.group(1) + ": " + noSpace.group(2)));
      }
      Matcher equals = EQUALS.matcher(lines[line]);
      if (equals.matches()) {
        return Optional.of(
            new YamlSyntax(
                line,
                lines[line].indexOf('='),
                "Found an equals sign, expected a colon",
                "write " + equals.group(1) + ": " + equals.group(2)));
      }
    }
    return Optional.empty();
  }

  private static Optional<YamlSyntax> indent(String[] lines, int line) {
    String text = lines[line];
    int spaces = text.length() - text.stripLeading().length();
    boolean above = line > 0 && lines[line - 1].startsWith(" ") && spaces == 0;
    if (above) {
      return Optional.of(
          new YamlSyntax(
              line - 1,
              0,
              "Found spaces at the start of "
                  + shown(lines[line - 1])
                  + " and none in the next line",
              "begin lines that belong together at the same place"));
    }
    return spaces == 0
        ? Optional.empty()
        : Optional.of(
            new YamlSyntax(
                line,
                spaces,
                "Found "
                    + (spaces == 1 ? "a space" : spaces + " spaces")
                    + " at the start of "
                    + shown(text),
                "begin the line at the same place as the lines that it belongs to"));
  }

  private static String context(MarkedYamlEngineException e) {
    return e.getContext() == null ? "" : e.getContext();
  }

  private static YamlSyntax place(Optional<Mark> mark, String detail, String fix) {
    return new YamlSyntax(
        mark.map(Mark::getLine).orElse(0), mark.map(Mark::getColumn).orElse(0), detail, fix);
  }

  private static String shown(String line) {
    String text = line.strip();
    return "\"" + (text.length() > 40 ? text.substring(0, 39) + "…" : text) + "\"";
  }
}
