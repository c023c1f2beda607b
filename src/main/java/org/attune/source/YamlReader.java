package org.attune.source;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads the part of YAML that headers and data files need: keys, lists and text, all with their
 * places. Anchors, aliases and tags are refused, so no file can grow when it is read.
 */
public final class YamlReader {
  private static final int MAX_DEPTH = 20;
  private static final int MAX_ROUNDS = 50;

  /** Of the parser; most sites never need it. */
  private static final class Settings {
    static final LoadSettings MARKED = LoadSettings.builder().setUseMarks(true).build();
  }

  private final SourceText file;
  private final int start;
  private final Consumer<Problem> problems;
  private boolean sound = true;

  private YamlReader(SourceText file, int start, Consumer<Problem> problems) {
    this.file = file;
    this.start = start;
    this.problems = problems;
  }

  /**
   * The keys of a whole file.
   *
   * @return empty where they can't be read; why was then reported
   */
  public static Optional<Value.Mapping> read(SourceText file, Consumer<Problem> problems) {
    return read(file, 0, file.text().length(), problems);
  }

  /**
   * The keys in a part of a file.
   *
   * @param start where it begins, at the start of a line
   * @param end where it ends
   * @return empty where they can't be read; why was then reported
   */
  public static Optional<Value.Mapping> read(
      SourceText file, int start, int end, Consumer<Problem> problems) {
    return PlainKeys.read(file, start, end).or(() -> parse(file, start, end, problems));
  }

  /** The same, whatever the keys look like. */
  static Optional<Value.Mapping> parse(
      SourceText file, int start, int end, Consumer<Problem> problems) {
    return new YamlReader(file, start, problems).mapping(file.text().substring(start, end));
  }

  private Optional<Value.Mapping> mapping(String yaml) {
    YamlMistakes mistakes = new YamlMistakes(file, start, problems);
    Optional<String> clean = mistakes.withoutTabs(yaml);
    boolean readable = clean.isPresent();
    String text = clean.orElseGet(() -> yaml.replace('\t', ' '));
    // Each round puts one value in quotes that needed them, so that the next mistake shows too.
    for (int round = 0; round < MAX_ROUNDS; round++) {
      try {
        Optional<Value.Mapping> found = build(events(text));
        return readable && sound ? found : Optional.empty();
      } catch (MarkedYamlEngineException e) {
        Optional<String> repaired = mistakes.repair(text, e, readable);
        if (repaired.isEmpty()) {
          return Optional.empty();
        }
        text = repaired.get();
      } catch (YamlEngineException e) {
        mistakes.reportCharacter(text, e);
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** All events, or those down to the place where the nesting grows too deep. */
  private List<Event> events(String yaml) {
    List<Event> events = new ArrayList<>();
    int depth = 0;
    for (Event event : new Parse(Settings.MARKED).parseString(yaml)) {
      events.add(event);
      depth +=
          event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
      if (depth > MAX_DEPTH) {
        report(
            position(event),
            "yaml-too-deep",
            "lists and keys stand too deep inside each other",
            "Found more than " + MAX_DEPTH + " levels",
            "check the brackets and the spaces at the start of the lines");
        return List.of();
      }
    }
    return events;
  }

  private Optional<Value.Mapping> build(List<Event> events) {
    Iterator<Event> left = events.iterator();
    Value root = new Value.Mapping(List.of(), file.positionAt(start));
    boolean seen = false;
    while (left.hasNext()) {
      Event event = left.next();
      if (event instanceof NodeEvent && !seen) {
        root = value(event, left);
        seen = true;
      } else if (event instanceof DocumentStartEvent && seen) {
        report(
            position(event),
            "yaml-second-part",
            "a second part begins here",
            "Found a line of ---, expected one list of keys in the whole file",
            "delete the line");
        break;
      }
    }
    return asKeys(root);
  }

  private Optional<Value.Mapping> asKeys(Value root) {
    if (root instanceof Value.Mapping mapping) {
      return Optional.of(mapping);
    }
    report(
        root.position(),
        "yaml-not-keys",
        "expected keys with values here",
        "Found " + root.kindName() + ", expected lines such as title: What it is about",
        "write each line as a word, a colon, a space and the value");
    return Optional.empty();
  }

  private Value value(Event event, Iterator<Event> events) {
    Position position = position(event);
    refuseSigns(event, position);
    if (event instanceof ScalarEvent scalar) {
      warnOfNote(scalar);
      return new Value.Scalar(text(scalar), position);
    }
    if (event instanceof SequenceStartEvent) {
      return sequence(events, position);
    }
    if (event instanceof MappingStartEvent) {
      return keys(events, position);
    }
    return new Value.Scalar("", position);
  }

  private Value sequence(Iterator<Event> events, Position position) {
    List<Value> values = new ArrayList<>();
    Event event = events.next();
    while (!(event instanceof CollectionEndEvent)) {
      values.add(value(event, events));
      event = events.next();
    }
    return new Value.Sequence(values, position);
  }

  private Value keys(Iterator<Event> events, Position position) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    Event event = events.next();
    while (!(event instanceof CollectionEndEvent)) {
      Position keyPosition = position(event);
      Value key = value(event, events);
      Value value = value(events.next(), events);
      if (key instanceof Value.Scalar word) {
        Entry first = entries.putIfAbsent(word.text(), new Entry(word.text(), keyPosition, value));
        if (first != null) {
          reportRepeated(first, keyPosition);
        }
      } else {
        reportNoKey(key);
      }
      event = events.next();
    }
    return new Value.Mapping(List.copyOf(entries.values()), position);
  }

  private void reportRepeated(Entry first, Position again) {
    report(
        again,
        "duplicate-key",
        "\"" + first.key() + "\" stands here a second time",
        "The first one is in line " + first.keyPosition().line(),
        "keep one of the two");
  }

  private void reportNoKey(Value key) {
    report(
        key.position(),
        "yaml-syntax",
        "a key must be a word",
        "Found " + key.kindName() + " before a colon",
        "write a word, a colon, a space and the value; put a value that holds brackets in quotes");
  }

  /** {@code Session #1}: what follows the sign is a note to YAML, and surely was meant as text. */
  private void warnOfNote(ScalarEvent scalar) {
    int end = scalar.isPlain() ? scalar.getEndMark().map(this::offset).orElse(0) : 0;
    String text = file.text();
    int sign = end;
    while (end > start && sign < text.length() && " \t".indexOf(text.charAt(sign)) >= 0) {
      sign++;
    }
    boolean note = sign > end && text.startsWith("#", sign) && sign + 1 < text.length();
    if (note && Character.isLetterOrDigit(text.charAt(sign + 1))) {
      problems.accept(
          Problem.warning(
              file.path(),
              file.positionAt(sign),
              "yaml-note",
              "what follows # is left out",
              "YAML takes it for a note",
              "put the whole value in quotes, or a space after #"));
    }
  }

  /** Signs that mean something to YAML and swallow a part of what was meant as text. */
  private void refuseSigns(Event event, Position position) {
    String sign = "";
    if (event instanceof AliasEvent) {
      sign = "*";
    } else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      sign = "&";
    } else if ((event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
        || (event instanceof CollectionStartEvent collection && collection.getTag().isPresent())) {
      sign = "!";
    }
    if (!sign.isEmpty()) {
      report(
          position,
          "yaml-needs-quotes",
          "a value that begins with " + sign + " must be in quotes",
          "YAML keeps " + sign + " at the start of a value for itself",
          "put the whole value between double quotes");
    }
  }

  private void report(Position position, String rule, String message, String detail, String fix) {
    sound = false;
    problems.accept(Problem.error(file.path(), position, rule, message, detail, fix));
  }

  /** YAML's words for nothing are text here, but for the plain tilde. */
  private static String text(ScalarEvent scalar) {
    return scalar.isPlain() && scalar.getValue().equals("~") ? "" : scalar.getValue();
  }

  private Position position(Event event) {
    return event.getStartMark().map(mark -> file.positionAt(offset(mark))).orElse(Position.START);
  }

  private int offset(Mark mark) {
    return YamlMistakes.offset(file, start, mark.getLine(), mark.getColumn());
  }
}
