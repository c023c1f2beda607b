package org.attune.config;

import java.util.List;

/**
 * What the owner of a site says about privacy.
 *
 * @param logs {@code privacy.logs}: how long the server's notes of visits are kept, in words:
 *     {@code 14 days}; {@code ""} where it is not said
 * @param url {@code privacy.url}: the owner's own page on privacy; {@code ""} for none
 * @param allow {@code privacy.allow}: the places that pages may load something from, {@code
 *     https://maps.example.org}; normally none
 * @param keep {@code quiz.keep=true}: self-assessments offer to keep a day on the reader's device
 */
public record Privacy(String logs, String url, List<String> allow, boolean keep) {
  /** Nothing is said, and nothing is loaded from elsewhere or kept. */
  public static final Privacy UNSAID = new Privacy("", "", List.of(), false);

  public Privacy {
    allow = List.copyOf(allow);
  }

  /**
   * True for a place that pages may load something from.
   *
   * @param origin scheme and host, perhaps a port, in small letters
   */
  public boolean allows(String origin) {
    return allow.contains(origin);
  }

  /** The allowed places as readers know them: without {@code https://}. */
  public List<String> hosts() {
    return allow.stream().map(origin -> origin.substring(origin.indexOf("//") + 2)).toList();
  }
}
