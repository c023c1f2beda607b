package org.attune.source;

import java.util.List;
import org.attune.problem.Position;

/** A value of a header or of a data file, with its place. */
public sealed interface Value {
  /** Where the value begins in its file. */
  Position position();

  /** What the value is, for a sentence: {@code text}, {@code a list}, {@code a group of keys}. */
  String kindName();

  /**
   * Plain text; every number, date and yes or no is one too.
   *
   * @param text {@code ""} for a key without a value
   */
  record Scalar(String text, Position position) implements Value {
    @Override
    public String kindName() {
      return text.isEmpty() ? "nothing" : "text";
    }
  }

  /** A list. */
  record Sequence(List<Value> values, Position position) implements Value {
    public Sequence {
      values = List.copyOf(values);
    }

    @Override
    public String kindName() {
      return "a list";
    }
  }

  /** Keys with values, in the order of the file; no key twice. */
  record Mapping(List<Entry> entries, Position position) implements Value {
    public Mapping {
      entries = List.copyOf(entries);
    }

    @Override
    public String kindName() {
      return "a group of keys";
    }
  }
}
