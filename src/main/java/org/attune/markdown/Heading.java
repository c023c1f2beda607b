package org.attune.markdown;

import org.attune.problem.Position;

/**
 * A heading of a page.
 *
 * @param level from 1 to 6, as it stands in the page's HTML
 * @param id its anchor, unique on the page
 * @param text without markup
 * @param position where it begins in the file
 */
public record Heading(int level, String id, String text, Position position) {}
