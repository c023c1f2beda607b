package org.attune.problem;

import java.util.Locale;

/** How much a problem weighs: only {@link #ERROR} makes a run fail. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE;

  /** The word that people read, in lower case: {@code error}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
