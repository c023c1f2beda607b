package org.attune.site;

import java.util.Locale;

/** The steps in which a new tree becomes the site. A build may be killed at each of them. */
public enum SwapStep {
  /** No other build writes to this folder any more. */
  LOCKED,
  /** What an earlier, killed build left is gone, and the new tree is an empty folder. */
  EMPTY,
  /** Some files of the new tree are written. */
  WRITING,
  /** All files are written, and the site still is the old one. */
  WRITTEN,
  /** Between two renames: the old tree has gone, and the new one is not yet in its place. */
  BETWEEN,
  /** The site is the new one, and the old tree still lies beside it. */
  SWAPPED,
  /** The old tree is gone as well. */
  DONE;

  /** The name as it is typed: {@code between}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
