package org.attune.source;

import java.util.List;
import java.util.Optional;

/**
 * The header of a file.
 *
 * @param entries in the order of the file; no key twice; none where the header could not be read
 */
public record FrontMatter(Kind kind, List<Entry> entries) {
  /** A file that begins with its text. */
  public static final FrontMatter ABSENT = new FrontMatter(Kind.NONE, List.of());

  /** How a header is written. */
  public enum Kind {
    /** There is none. */
    NONE,
    /** YAML between two lines of {@code ---}. */
    YAML,
    /** JBake's own: {@code key=value} lines down to a line of {@code ~~~~~~}. */
    JBAKE,
    /** Begun and not readable; what is wrong was reported. */
    BROKEN
  }

  public FrontMatter {
    entries = List.copyOf(entries);
  }

  /** The entry of a key, exactly as written. */
  public Optional<Entry> find(String key) {
    return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
  }
}
