package org.attune.quiz;

/**
 * A piece of an author's text.
 *
 * @param html as it stands on a page; {@code ""} for none
 * @param text the same without markup, paragraphs divided by a line break
 */
public record Passage(String html, String text) {
  /** No text. */
  public static final Passage NONE = new Passage("", "");

  /** True where there is nothing to show. */
  public boolean isEmpty() {
    return html.isEmpty();
  }
}
