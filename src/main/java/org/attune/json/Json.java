package org.attune.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a JSON text with its place there. */
public sealed interface Json {
  /** Where the value begins, an offset from 0. */
  int offset();

  /** What the value is, for a sentence. */
  String kindName();

  /** Text. */
  record Text(String text, int offset) implements Json {
    @Override
    public String kindName() {
      return "text";
    }
  }

  /** A number, as it is written. */
  record Numeral(String text, int offset) implements Json {
    @Override
    public String kindName() {
      return "a number";
    }
  }

  /** One of {@code true}, {@code false}, {@code null}. */
  record Word(String text, int offset) implements Json {
    @Override
    public String kindName() {
      return text;
    }
  }

  /** A list. */
  record Array(List<Json> values, int offset) implements Json {
    public Array {
      values = List.copyOf(values);
    }

    @Override
    public String kindName() {
      return "a list";
    }
  }

  /**
   * Keys with values.
   *
   * @param members in the order of the text; of two with one key the last
   * @param keys where each key begins
   * @param repeated where a key begins that stood there before
   */
  record Members(
      Map<String, Json> members,
      Map<String, Integer> keys,
      Map<String, Integer> repeated,
      int offset)
      implements Json {
    @Override
    public String kindName() {
      return "a group of keys";
    }

    /** The value of a key. */
    public Optional<Json> find(String key) {
      return Optional.ofNullable(members.get(key));
    }
  }
}
