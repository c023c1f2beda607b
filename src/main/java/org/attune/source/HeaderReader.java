package org.attune.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.attune.problem.Problem;
import org.attune.source.FrontMatter.Kind;

/** Cuts a file into header and body: YAML between {@code ---} lines, or JBake's own header. */
public final class HeaderReader {
  /** JBake's default line between header and body. */
  public static final String JBAKE_SEPARATOR = "~~~~~~";

  private static final String FENCE = "---";

  /** Made for the first file that doesn't begin with three hyphens. */
  private static final class Look {
    /** What is typed, or made by a word processor, in the place of three hyphens. */
    static final Pattern FENCE_SLIP =
        Pattern.compile("--|-{4,}|[-\u2010-\u2015\u2212]{1,3}|- - -|\\.\\.\\.");

    static final Pattern KEY = Pattern.compile("[A-Za-z][\\w-]*\\s*:(?:\\s.*)?");

    /** Keys that hardly begin a sentence. */
    static final Pattern HEADER_KEY =
        Pattern.compile("(?i)(?:title|status|type|topic|tags)\\s*:(?:\\s.*)?");
  }

  private final JbakeHeader jbake;

  /** Knows JBake's default separator. */
  public HeaderReader() {
    this(JBAKE_SEPARATOR);
  }

  /**
   * Knows another separator.
   *
   * @param separator the line under JBake's header ({@code header.separator})
   */
  public HeaderReader(String separator) {
    this.jbake = new JbakeHeader(separator);
  }

  /** The file's header and body. A header that can't be read is reported and {@code BROKEN}. */
  public Source read(SourceText file, Consumer<Problem> problems) {
    Optional<Line> first = Line.first(file);
    while (first.isPresent() && first.get().isBlank()) {
      first = first.get().next();
    }
    if (first.isEmpty()) {
      return new Source(file, FrontMatter.ABSENT, 0);
    }
    Line line = first.get();
    if (line.is(FENCE)) {
      return yaml(file, line, problems);
    }
    if (opensWrongly(line)) {
      return notOpened(file, line, problems);
    }
    return jbake
        .read(file, line, problems)
        .orElseGet(() -> new Source(file, FrontMatter.ABSENT, 0));
  }

  private static Source yaml(SourceText file, Line fence, Consumer<Problem> problems) {
    int start = fence.nextStart();
    for (Optional<Line> line = fence.next(); line.isPresent(); line = line.get().next()) {
      if (line.get().is(FENCE)) {
        int end = line.get().nextStart();
        return YamlReader.read(file, start, line.get().start(), problems)
            .map(keys -> new Source(file, new FrontMatter(Kind.YAML, keys.entries()), end))
            .orElseGet(() -> broken(file, end));
      }
    }
    problems.accept(notClosed(file, fence));
    return broken(file, file.text().length());
  }

  /** A header without its first line of hyphens, or with another line in its place. */
  private static boolean opensWrongly(Line first) {
    boolean slip = Look.FENCE_SLIP.matcher(first.text().strip()).matches();
    Line line = slip ? first.next().orElse(first) : first;
    if (!Look.HEADER_KEY.matcher(line.text()).matches()) {
      return slip && Look.KEY.matcher(line.text()).matches() && fenceAfter(line).isPresent();
    }
    return slip
        || fenceAfter(line).isPresent()
        || line.next().filter(HeaderReader::isKey).isPresent();
  }

  /** The line of hyphens right under some keys. */
  private static Optional<Line> fenceAfter(Line key) {
    Optional<Line> line = key.next();
    while (line.isPresent() && belongs(line.get())) {
      line = line.get().next();
    }
    return line.filter(end -> end.is(FENCE));
  }

  private static Source notOpened(SourceText file, Line first, Consumer<Problem> problems) {
    boolean slip = Look.FENCE_SLIP.matcher(first.text().strip()).matches();
    problems.accept(
        Problem.error(
            file.path(),
            file.positionAt(first.start()),
            "front-matter-not-opened",
            "the front matter must begin with a line of three hyphens",
            "Found " + first.shown() + ", expected ---",
            slip
                ? "write --- in its place"
                : "add a line --- above it, and one below its last key"));
    return broken(file, fenceAfter(first).map(Line::nextStart).orElse(file.text().length()));
  }

  private static Problem notClosed(SourceText file, Line fence) {
    List<Line> header = new ArrayList<>();
    Optional<Line> line = fence.next();
    while (line.isPresent() && belongs(line.get())) {
      header.add(line.get());
      line = line.get().next();
    }
    Optional<Line> slip = line.filter(end -> Look.FENCE_SLIP.matcher(end.text().strip()).matches());
    String found =
        slip.map(end -> "Found " + end.shown() + " in line " + end.number() + ", expected ---")
            .orElse("Found no second line of --- in the whole file");
    String fix =
        slip.map(end -> "write --- in line " + end.number())
            .orElse(
                header.isEmpty()
                    ? "delete this line, or write *** for a line across the page"
                    : "add a line --- after line " + header.get(header.size() - 1).number());
    return Problem.error(
        file.path(),
        file.positionAt(fence.start()),
        "front-matter-not-closed",
        "the front matter that begins here is never closed",
        found,
        fix);
  }

  private static boolean isKey(Line line) {
    return Look.KEY.matcher(line.text()).matches();
  }

  /** True for a line that may stand in a header: a key, a list's item, a note, a longer value. */
  private static boolean belongs(Line line) {
    String text = line.text();
    boolean note = text.startsWith("#") && !text.startsWith("# ") && !text.startsWith("##");
    boolean indented = text.startsWith(" ") && !text.isBlank();
    return isKey(line) || note || indented || text.startsWith("- ");
  }

  private static Source broken(SourceText file, int bodyOffset) {
    return new Source(file, new FrontMatter(Kind.BROKEN, List.of()), bodyOffset);
  }
}
