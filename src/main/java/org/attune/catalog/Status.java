package org.attune.catalog;

import java.util.Locale;

/** Whether a page is for readers yet. */
public enum Status {
  /** Shown by the preview, left out of the site. */
  DRAFT,
  /** On the site. */
  PUBLISHED,
  /** On the site from the day in {@code published:} on. */
  PUBLISHED_DATE;

  /** How the status is written in a header: {@code published-date}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
