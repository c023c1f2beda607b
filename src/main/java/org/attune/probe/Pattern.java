package org.attune.probe;

/**
 * Addresses with {@code *} for anything: {@code https://example.org/*}. One without a star is the
 * address itself, with or without its last slash.
 *
 * @param text as it is written
 */
public record Pattern(String text) {
  boolean fits(String url) {
    StringBuilder regex = new StringBuilder();
    for (String part : text.split("\\*", -1)) {
      regex.append(regex.isEmpty() ? "" : ".*").append(java.util.regex.Pattern.quote(part));
    }
    return url.matches(regex.toString()) || (!text.endsWith("*") && url.matches(regex + "/?"));
  }
}
