package org.attune.probe;

import java.util.Optional;
import org.attune.links.Level;

/**
 * What came out for one address.
 *
 * @param level empty where all is well
 * @param rule the rule's id; {@code ""} where all is well
 * @param why what is the matter, as words behind "this link"; {@code ""} where all is well
 * @param fix what to do, without a full stop; {@code ""} for nothing
 * @param reached true where a server answered at all
 */
record Outcome(Optional<Level> level, String rule, String why, String fix, boolean reached) {
  private static final String MOVED = "has moved for good to ";

  static final Outcome FINE = new Outcome(Optional.empty(), "", "", "", true);

  static Outcome dead(String why) {
    return of(Level.DEAD, "external-dead", why);
  }

  static Outcome blocked(String why) {
    return of(Level.BLOCKED, "external-blocked", why);
  }

  static Outcome suspect(String rule, String why) {
    return of(Level.SUSPECT, rule, why);
  }

  static Outcome unchecked(String why) {
    return of(Level.UNCHECKED, "external-unchecked", why);
  }

  static Outcome moved(String to) {
    return of(Level.MOVED, "external-moved", MOVED + to).fix("write \"" + to + "\"");
  }

  /** The address that it has moved to; {@code ""} where it hasn't. */
  String movedTo() {
    return why.startsWith(MOVED) ? why.substring(MOVED.length()) : "";
  }

  private static Outcome of(Level level, String rule, String why) {
    return new Outcome(Optional.of(level), rule, why, "", true);
  }

  Outcome fix(String what) {
    return new Outcome(level, rule, why, what, reached);
  }

  /** The same, without that a server answered. */
  Outcome unreached() {
    return new Outcome(level, rule, why, fix, false);
  }

  boolean isFine() {
    return level.isEmpty();
  }
}
