package org.attune.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attune.problem.ReportFormat;

/**
 * What was typed after a command.
 *
 * @param options the value of each option by its long name; {@code ""} for one without a value
 * @param operands all else, in order
 */
record Arguments(Map<String, String> options, List<String> operands) {
  Arguments {
    options = Map.copyOf(options);
    operands = List.copyOf(operands);
  }

  /**
   * Reads a plain command line. Starting picocli takes longer than a small site takes to build (0.2
   * s of a cold JVM), so it is asked only about what this does not understand.
   *
   * @return empty where something is not plain: unknown, twice, without its value, or a cry for
   *     help
   */
  static Optional<Arguments> read(Command command, List<String> typed) {
    Map<String, String> options = new HashMap<>();
    List<String> operands = new ArrayList<>();
    for (int i = 0; i < typed.size(); i++) {
      String word = typed.get(i);
      if (!word.startsWith("-")) {
        operands.add(word);
        continue;
      }
      int equals = word.indexOf('=');
      String name = equals < 0 ? word : word.substring(0, equals);
      Optional<Flag> flag = flag(command, name);
      boolean needsNext = flag.isPresent() && flag.get().takesValue() && equals < 0;
      boolean sound =
          flag.isPresent()
              && (flag.get().takesValue() || equals < 0)
              && (!needsNext || (i + 1 < typed.size() && isValue(typed.get(i + 1))));
      if (!sound) {
        return Optional.empty();
      }
      String value = needsNext ? typed.get(++i) : equals < 0 ? "" : word.substring(equals + 1);
      if (options.put(flag.get().name(), value) != null) {
        return Optional.empty();
      }
    }
    return command.operands().isEmpty() && !operands.isEmpty()
        ? Optional.empty()
        : Optional.of(new Arguments(options, operands));
  }

  /** A hyphen alone is a value: it stands for standard input. */
  private static boolean isValue(String word) {
    return !word.startsWith("-") || word.equals("-");
  }

  private static Optional<Flag> flag(Command command, String name) {
    return Main.flags(command).stream().filter(flag -> flag.names().contains(name)).findFirst();
  }

  boolean has(Flag flag) {
    return options.containsKey(flag.name());
  }

  Optional<String> value(Flag flag) {
    return Optional.ofNullable(options.get(flag.name()));
  }

  /** The report's format; empty where none was asked for. */
  Optional<ReportFormat> format() throws WrongUsage {
    Optional<String> name = value(Flag.FORMAT);
    Optional<ReportFormat> format = name.flatMap(ReportFormat::named);
    if (name.isPresent() && format.isEmpty()) {
      throw new WrongUsage(
          "--format " + name.get() + " is not known: it is text, json, sarif, junit or github");
    }
    return format;
  }

  /** How many threads may work. */
  int threads() throws WrongUsage {
    Optional<String> number = value(Flag.THREADS);
    if (number.isEmpty()) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (!number.get().matches("[1-9]\\d{0,3}")) {
      throw new WrongUsage("--threads " + number.get() + " is not a number of threads");
    }
    return Integer.parseInt(number.get());
  }

  /** The day that was named; empty where none was. */
  Optional<LocalDate> today() throws WrongUsage {
    Optional<String> day = value(Flag.TODAY);
    try {
      return day.map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw new WrongUsage("--today " + day.orElse("") + " is not a day such as 2026-11-24");
    }
  }
}
