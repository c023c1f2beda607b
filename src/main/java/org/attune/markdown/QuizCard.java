package org.attune.markdown;

/**
 * What a card says of the quiz that it leads to.
 *
 * @param title plain text
 * @param sentence plain text; {@code ""} for none
 */
public record QuizCard(String title, String sentence) {}
