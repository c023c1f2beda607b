package org.attune.quiz.exchange;

/**
 * A text and how it is to be read.
 *
 * @param text may be empty
 */
public record FormattedText(TextFormat format, String text) {}
