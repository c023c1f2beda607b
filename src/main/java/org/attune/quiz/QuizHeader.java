package org.attune.quiz;

import java.util.List;
import java.util.Optional;
import org.attune.problem.Position;

/**
 * What a quiz reads of its file's front matter, with the places where it stands.
 *
 * @param path the file, relative to the site's folder; named in problems
 * @param id the file's name without its ending: the quiz's id
 * @param title the quiz's title, from the front matter or the first heading
 * @param lang the quiz's language, a BCP 47 tag: which table of reserved words counts
 * @param entries the front matter's entries as written; keys that are not a quiz's are ignored
 */
public record QuizHeader(String path, String id, String title, String lang, List<Entry> entries) {
  public QuizHeader {
    entries = List.copyOf(entries);
  }

  /** The entry with this key, the first where there are several. */
  public Optional<Entry> find(String key) {
    return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
  }

  /**
   * One key and its value.
   *
   * @param position where the key stands
   */
  public record Entry(String key, Position position, Value value) {}

  /** A value of the front matter. */
  public sealed interface Value {
    /** Where the value begins. */
    Position position();

    /** A single value as text: a number or a word, quotes taken off. */
    record Text(String text, Position position) implements Value {}

    /** A list. */
    record Many(List<Value> values, Position position) implements Value {
      public Many {
        values = List.copyOf(values);
      }
    }

    /** Keys with values. */
    record Keyed(List<Entry> entries, Position position) implements Value {
      public Keyed {
        entries = List.copyOf(entries);
      }
    }
  }
}
