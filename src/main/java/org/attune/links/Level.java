package org.attune.links;

import java.util.Locale;

/** What is the matter with a link, the worst first. */
public enum Level {
  /** It leads nowhere. */
  DEAD,
  /** It leads on to another address for good. */
  MOVED,
  /** The server would not say: it turns programs away. */
  BLOCKED,
  /** It answers, but hardly with what was meant. */
  SUSPECT,
  /** It was not tried. */
  UNCHECKED,
  /** It works, but is untidy. */
  NOTE;

  /** The level as it is typed and written: {@code dead}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
