package org.attune.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.source.FrontMatter.Kind;

/** JBake's own header: lines of {@code key=value} above a line of {@code ~~~~~~}. */
final class JbakeHeader {
  /** Made for the first file without front matter. */
  private static final class Look {
    static final Pattern ASSIGNMENT = Pattern.compile("[^\\s=`~]+\\s*=.*");
  }

  private final String separator;

  JbakeHeader(String separator) {
    this.separator = separator;
  }

  /**
   * The file cut at its header.
   *
   * @param first its first line that is not blank
   * @return empty where it has no such header
   */
  Optional<Source> read(SourceText file, Line first, Consumer<Problem> problems) {
    if (!Look.ASSIGNMENT.matcher(first.text()).matches()) {
      return Optional.empty();
    }
    List<Line> lines = new ArrayList<>();
    Optional<Line> line = Optional.of(first);
    while (line.isPresent() && isHeaderLine(line.get())) {
      lines.add(line.get());
      line = line.get().next();
    }
    if (line.isEmpty() || !isSeparator(line.get())) {
      return unreadable(file, lines, line, problems);
    }
    int bodyOffset = line.get().nextStart();
    return Optional.of(
        new Source(file, new FrontMatter(Kind.JBAKE, entries(lines, problems)), bodyOffset));
  }

  private boolean isHeaderLine(Line line) {
    return !isSeparator(line) && (line.isBlank() || line.text().contains("="));
  }

  private boolean isSeparator(Line line) {
    return line.text().strip().equals(separator);
  }

  private Optional<Source> unreadable(
      SourceText file, List<Line> lines, Optional<Line> stop, Consumer<Problem> problems) {
    Optional<Line> end = stop;
    while (end.isPresent() && !isSeparator(end.get())) {
      end = end.get().next();
    }
    long keys =
        lines.stream().filter(line -> Look.ASSIGNMENT.matcher(line.text()).matches()).count();
    if (end.isPresent() && stop.isPresent() && end.get().number() - stop.get().number() < 20) {
      problems.accept(noEquals(file, stop.get()));
    } else if (keys >= 2 && lines.get(1).text().contains("=")) {
      problems.accept(notClosed(file, lines, stop));
    } else {
      return Optional.empty();
    }
    int bodyOffset = end.map(Line::nextStart).orElse(file.text().length());
    return Optional.of(new Source(file, new FrontMatter(Kind.BROKEN, List.of()), bodyOffset));
  }

  private List<Entry> entries(List<Line> lines, Consumer<Problem> problems) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (Line line : lines) {
      if (line.isBlank()) {
        continue;
      }
      Entry entry = entry(line);
      Entry first = entries.putIfAbsent(entry.key(), entry);
      if (first != null) {
        problems.accept(
            Problem.error(
                line.file().path(),
                entry.keyPosition(),
                "duplicate-key",
                "\"" + entry.key() + "\" stands here a second time",
                "The first one is in line " + first.keyPosition().line(),
                "keep one of the two"));
      }
    }
    return List.copyOf(entries.values());
  }

  private static Entry entry(Line line) {
    String text = line.text();
    int sign = text.indexOf('=');
    String key = text.substring(0, sign);
    String value = text.substring(sign + 1);
    int indent = value.length() - value.stripLeading().length();
    Position keyPosition =
        line.file().positionAt(line.start() + key.length() - key.stripLeading().length());
    Position position = line.file().positionAt(line.start() + sign + 1 + indent);
    return new Entry(key.strip(), keyPosition, new Value.Scalar(value.strip(), position));
  }

  private static Problem noEquals(SourceText file, Line line) {
    return Problem.error(
        file.path(),
        file.positionAt(line.start()),
        "header-line",
        "a line of the header has no equals sign",
        "Found " + line.shown() + ", expected key=value",
        "write it as key=value, or delete the line");
  }

  private Problem notClosed(SourceText file, List<Line> lines, Optional<Line> stop) {
    String found =
        stop.filter(line -> line.text().startsWith("~") || line.text().startsWith("-"))
            .map(line -> "Found " + line.shown() + " in line " + line.number())
            .orElse("Found no such line in the whole file");
    return Problem.error(
        file.path(),
        file.positionAt(lines.get(0).start()),
        "front-matter-not-closed",
        "the header that begins here is never closed",
        found + ", expected " + separator,
        "add a line " + separator + " under the last key of the header");
  }
}
