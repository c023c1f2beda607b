package org.attune.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.problem.Problem;

/** Reads single values of headers and data files as text, dates, and yes or no. */
public final class ScalarReader {
  /** Made for the first day that is not written as ISO 8601 has it. */
  private static final class Day {
    static final Pattern YEAR_FIRST =
        Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
    static final Pattern DAY_FIRST =
        Pattern.compile("(\\d{1,2})([./-])\\s?(\\d{1,2})[./-]\\s?(\\d{4})");
  }

  private final String path;
  private final Consumer<Problem> problems;

  /**
   * Reads values of one file.
   *
   * @param path the file, as problems name it
   */
  public ScalarReader(String path, Consumer<Problem> problems) {
    this.path = path;
    this.problems = problems;
  }

  /** The text of an entry; empty where there is none, or, reported, where it is not text. */
  public Optional<String> text(Entry entry) {
    if (entry.value() instanceof Value.Scalar scalar) {
      return Optional.of(scalar.text().strip()).filter(text -> !text.isEmpty());
    }
    problems.accept(
        Problem.error(
            path,
            entry.value().position(),
            "value-kind",
            "\"" + entry.key() + "\" must be one text",
            "Found " + entry.value().kindName(),
            entry.value() instanceof Value.Sequence
                ? "write one value after the colon; put it in quotes if it begins with ["
                : "write the value in one line after the colon, in quotes if it holds a colon"));
    return Optional.empty();
  }

  /** The texts of an entry: a list, or one text with commas between. */
  public List<Value.Scalar> texts(Entry entry) {
    if (entry.value() instanceof Value.Scalar scalar) {
      return split(scalar);
    }
    List<Value.Scalar> texts = new ArrayList<>();
    if (entry.value() instanceof Value.Sequence sequence) {
      for (Value value : sequence.values()) {
        if (value instanceof Value.Scalar scalar) {
          texts.add(new Value.Scalar(scalar.text().strip(), scalar.position()));
        } else {
          problems.accept(notAText(entry.key(), value));
        }
      }
    } else {
      problems.accept(notAText(entry.key(), entry.value()));
    }
    return texts.stream().filter(text -> !text.text().isEmpty()).toList();
  }

  private static List<Value.Scalar> split(Value.Scalar scalar) {
    List<Value.Scalar> parts = new ArrayList<>();
    for (String part : scalar.text().split(",", -1)) {
      if (!part.isBlank()) {
        parts.add(new Value.Scalar(part.strip(), scalar.position()));
      }
    }
    return parts;
  }

  private Problem notAText(String key, Value value) {
    return Problem.error(
        path,
        value.position(),
        "value-kind",
        "\"" + key + "\" must be a list of texts",
        "Found " + value.kindName() + " in it",
        "write it like this: " + key + ": [first, second]");
  }

  /** True for yes, false for no; empty where nothing is written, or, reported, something else. */
  public Optional<Boolean> flag(Entry entry) {
    Optional<String> text = text(entry).map(word -> word.toLowerCase(Locale.ROOT));
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (List.of("true", "yes").contains(text.get())) {
      return Optional.of(true);
    }
    if (List.of("false", "no").contains(text.get())) {
      return Optional.of(false);
    }
    problems.accept(
        Problem.error(
            path,
            entry.value().position(),
            "value-flag",
            "\"" + entry.key() + "\" must be true or false",
            "Found \"" + text.get() + "\"",
            "write " + entry.key() + ": true, or delete the line"));
    return Optional.empty();
  }

  /** The day that an entry names; empty where none is written, or, reported, where it is no day. */
  public Optional<LocalDate> date(Entry entry) {
    Optional<String> text = text(entry);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> date = parse(text.get());
    if (date.isEmpty()) {
      problems.accept(notADate(entry, text.get()));
    }
    return date;
  }

  private static Optional<LocalDate> parse(String text) {
    try {
      return Optional.of(isPlainDay(text) ? plainDay(text) : LocalDate.parse(text, Iso.DAY));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** True for what is written like 2026-03-09. */
  private static boolean isPlainDay(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean hyphen = i == 4 || i == 7;
      if (hyphen ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return text.length() == 10;
  }

  private static LocalDate plainDay(String text) {
    return LocalDate.of(
        Integer.parseInt(text, 0, 4, 10),
        Integer.parseInt(text, 5, 7, 10),
        Integer.parseInt(text, 8, 10, 10));
  }

  private Problem notADate(Entry entry, String text) {
    String expected = ", expected year-month-day";
    String fix = "write it like this: " + entry.key() + ": 2026-03-09";
    Optional<LocalDate> meant = meant(text);
    if (meant.isPresent()) {
      fix = "write " + entry.key() + ": " + Iso.DAY.format(meant.get());
    }
    Matcher numbers = Day.YEAR_FIRST.matcher(text);
    if (numbers.matches() && meant.isEmpty()) {
      int month = Integer.parseInt(numbers.group(2));
      expected =
          month < 1 || month > 12
              ? ": there is no month " + month
              : ": that month has no day " + Integer.parseInt(numbers.group(3));
      fix = "correct the date; it is written year-month-day: 2026-03-09";
    }
    return Problem.error(
        path,
        entry.value().position(),
        "date-invalid",
        "\"" + entry.key() + "\" must be a date",
        "Found " + text + expected,
        fix);
  }

  /** The day that was surely meant: 2026-3-9, 13.2.2026; never a guess between day and month. */
  private static Optional<LocalDate> meant(String text) {
    Matcher yearFirst = Day.YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return parse(padded(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)));
    }
    Matcher dayFirst = Day.DAY_FIRST.matcher(text);
    if (!dayFirst.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(dayFirst.group(1));
    int second = Integer.parseInt(dayFirst.group(3));
    if (dayFirst.group(2).equals(".") || first > 12 || first == second) {
      return parse(padded(dayFirst.group(4), dayFirst.group(3), dayFirst.group(1)));
    }
    return second > 12
        ? parse(padded(dayFirst.group(4), dayFirst.group(1), dayFirst.group(3)))
        : Optional.empty();
  }

  private static String padded(String year, String month, String day) {
    return String.format(
        Locale.ROOT, "%s-%02d-%02d", year, Integer.parseInt(month), Integer.parseInt(day));
  }

  /** Made where a date is not plain: its classes are many. */
  private static final class Iso {
    static final DateTimeFormatter DAY =
        DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
  }
}
