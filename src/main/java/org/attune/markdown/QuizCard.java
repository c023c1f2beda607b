package org.attune.markdown;

/**
 * What a card says of the quiz that it leads to.
 *
 * @param title plain text
 * @param sentence plain text; {@code ""} for none
 * @param lang the quiz's language where it is not that of the page; {@code ""} where it is
 */
public record QuizCard(String title, String sentence, String lang) {
  /** The card of a quiz in the language of the page. */
  public QuizCard(String title, String sentence) {
    this(title, sentence, "");
  }
}
