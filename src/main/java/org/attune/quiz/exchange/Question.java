package org.attune.quiz.exchange;

import java.util.Optional;
import org.attune.problem.Position;

/**
 * One question as other programs know them, of more kinds than our Markdown has.
 *
 * @param text the question; a blank inside is {@code _____}
 * @param task what is to be done
 * @param feedback what is said whatever the answer
 * @param category the category that it was filed under, as the file names it
 * @param position where it begins in its file
 */
public record Question(
    Optional<String> title,
    FormattedText text,
    Task task,
    Optional<FormattedText> feedback,
    Optional<String> category,
    Position position) {}
