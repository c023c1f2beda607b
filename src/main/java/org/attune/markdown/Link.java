package org.attune.markdown;

import org.attune.problem.Position;

/**
 * A link or a picture as an author wrote it.
 *
 * @param destination as written, escapes and entities decoded: {@code ../glossary.md#alliance}
 * @param text the link's text or the picture's alternative text, without markup
 * @param position where it begins in the file
 * @param image true for a picture
 * @param aloneOnLine true for a link that has a line of a paragraph to itself, outside of lists and
 *     quotes: there a link to a quiz becomes a card
 */
public record Link(
    String destination, String text, Position position, boolean image, boolean aloneOnLine) {}
