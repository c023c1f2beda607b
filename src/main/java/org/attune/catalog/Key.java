package org.attune.catalog;

import java.util.List;
import java.util.Set;

/**
 * One key that a header may hold.
 *
 * @param types the types that know it
 * @param allowed the words that may stand there; empty where any may
 * @param byDefault what holds where the key is missing, as a phrase; {@code ""} where it must be
 *     there
 * @param doc what it says, in one sentence without its full stop
 * @param example a value
 */
public record Key(
    String name,
    Kind kind,
    Set<ContentType> types,
    List<String> allowed,
    String byDefault,
    String doc,
    String example) {
  public Key {
    types = Set.copyOf(types);
    allowed = List.copyOf(allowed);
  }

  /** What a value looks like. */
  public enum Kind {
    TEXT("text"),
    TEXTS("a list of texts, or texts with commas between"),
    DATE("a date: year-month-day"),
    FLAG("true or false"),
    CHOICE("one of some words"),
    TOPIC("the id of a topic"),
    LANGUAGE("a language code such as en or en-GB"),
    ADDRESSES("a list of addresses below the site's root"),
    WHOLE("a whole number"),
    ANSWERS("texts with | between, or a list"),
    SCALES("keys with values for each scale");

    private final String phrase;

    Kind(String phrase) {
      this.phrase = phrase;
    }

    /** How documentation names it. */
    public String phrase() {
      return phrase;
    }
  }

  /** True where every file of these types must have it. */
  public boolean isRequired() {
    return byDefault.isEmpty();
  }
}
