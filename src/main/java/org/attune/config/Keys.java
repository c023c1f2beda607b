package org.attune.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.attune.problem.Nearest;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.source.Entry;
import org.attune.source.ScalarReader;
import org.attune.source.Value;

/**
 * The keys of one entry in a data file: asked for one by one; what nobody may ask for is reported.
 */
final class Keys {
  private final String path;
  private final Consumer<Problem> problems;
  private final ScalarReader scalars;
  private final Position position;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private Keys(String path, Position position, List<Entry> entries, Consumer<Problem> problems) {
    this.path = path;
    this.position = position;
    this.problems = problems;
    this.scalars = new ScalarReader(path, problems);
    entries.forEach(entry -> this.entries.putIfAbsent(entry.key(), entry));
  }

  /**
   * The keys of a mapping.
   *
   * @param known all keys that may stand there
   */
  static Keys of(
      String path, Value.Mapping mapping, List<String> known, Consumer<Problem> problems) {
    List<Entry> kept = new ArrayList<>();
    for (Entry entry : mapping.entries()) {
      if (known.contains(entry.key())) {
        kept.add(entry);
      } else {
        problems.accept(unknown(path, entry, known));
        // Read as what it means, so that one slip is one problem.
        Nearest.to(entry.key(), known)
            .ifPresent(key -> kept.add(new Entry(key, entry.keyPosition(), entry.value())));
      }
    }
    Position position =
        mapping.entries().isEmpty() ? mapping.position() : mapping.entries().get(0).keyPosition();
    return new Keys(path, position, kept, problems);
  }

  private static Problem unknown(String path, Entry entry, List<String> known) {
    String expected = "expected one of " + String.join(", ", known);
    return Problem.error(
        path,
        entry.keyPosition(),
        "data-key-unknown",
        "\"" + entry.key() + "\" is not a key here",
        "Found \"" + entry.key() + "\", " + expected,
        Nearest.to(entry.key(), known)
            .map(key -> "did you mean " + key + "?")
            .orElse("delete the line, or use one of these keys"));
  }

  /** Where the first key stands. */
  Position position() {
    return position;
  }

  /** The entry of a key. */
  Optional<Entry> find(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  /** A text that may be missing. */
  Optional<String> text(String key) {
    return find(key).flatMap(scalars::text);
  }

  /** A text that must be there; where it is not, that is reported. */
  Optional<String> required(String key) {
    int before = entries.size();
    Optional<Entry> entry = find(key);
    if (entry.isPresent() && !(entry.get().value() instanceof Value.Scalar)) {
      return scalars.text(entry.get());
    }
    Optional<String> text = text(key);
    if (text.isEmpty()) {
      problems.accept(
          Problem.error(
              path,
              entry.map(Entry::keyPosition).orElse(position),
              "data-key-missing",
              "\"" + key + "\" is missing",
              before == 0 ? "Found nothing in its place" : "This entry can't be used without it",
              "add a line " + key + ": with its value"));
    }
    return text;
  }

  /** A text that is checked; one that fails is reported and counts as missing. */
  Optional<String> checked(String key, Check check) {
    Optional<Entry> entry = find(key);
    Optional<String> text = text(key);
    Optional<Address.Fault> fault = text.flatMap(check::fault);
    if (entry.isPresent() && fault.isPresent()) {
      problems.accept(
          Problem.error(
              path,
              entry.get().value().position(),
              "data-value",
              "\"" + key + "\" can't be used",
              fault.get().detail(),
              fault.get().fix()));
      return Optional.empty();
    }
    return text;
  }

  /** Says what is wrong with a value; empty where nothing is. */
  interface Check {
    Optional<Address.Fault> fault(String value);
  }

  /** A list of texts; empty where the key is missing. */
  List<Value.Scalar> texts(String key) {
    return find(key).map(scalars::texts).orElse(List.of());
  }

  /** Yes or no; no where the key is missing. */
  boolean flag(String key) {
    return find(key).flatMap(scalars::flag).orElse(false);
  }

  /** A day that may be missing. */
  Optional<java.time.LocalDate> date(String key) {
    return find(key).flatMap(scalars::date);
  }

  /** A list of entries with keys of their own; empty where the key is missing. */
  List<Keys> entries(String key, List<String> known) {
    List<Keys> found = new ArrayList<>();
    Optional<Entry> entry = find(key);
    if (entry.isEmpty() || isEmpty(entry.get().value())) {
      return found;
    }
    if (!(entry.get().value() instanceof Value.Sequence sequence)) {
      problems.accept(notAList(entry.get()));
      return found;
    }
    for (Value value : sequence.values()) {
      keysOf(key, value, known).ifPresent(found::add);
    }
    return found;
  }

  /** The keys under a key. */
  Optional<Keys> entry(String key, List<String> known) {
    return find(key)
        .map(Entry::value)
        .filter(value -> !isEmpty(value))
        .flatMap(value -> keysOf(key, value, known));
  }

  private static boolean isEmpty(Value value) {
    return value instanceof Value.Scalar scalar && scalar.text().isEmpty();
  }

  private Optional<Keys> keysOf(String key, Value value, List<String> known) {
    if (value instanceof Value.Mapping mapping) {
      return Optional.of(of(path, mapping, known, problems));
    }
    problems.accept(
        Problem.error(
            path,
            value.position(),
            "data-value",
            "an entry of \"" + key + "\" must have keys",
            "Found " + value.kindName() + ", expected lines such as " + known.get(0) + ": …",
            "write a key, a colon, a space and the value, each in its own line"));
    return Optional.empty();
  }

  private Problem notAList(Entry entry) {
    return Problem.error(
        path,
        entry.value().position(),
        "data-value",
        "\"" + entry.key() + "\" must be a list",
        "Found " + entry.value().kindName(),
        "begin each entry on a new line with a hyphen and a space");
  }

  /** Reports something at one of the keys, or at the entry where the key is missing. */
  void report(String key, String rule, String message, String detail, String fix) {
    Position at = find(key).map(entry -> entry.value().position()).orElse(position);
    problems.accept(Problem.error(path, at, rule, message, detail, fix));
  }
}
