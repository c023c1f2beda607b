package org.attune.catalog;

import org.attune.problem.Position;

/**
 * An older address of a page.
 *
 * @param uri below the site's root, with the name of its file: {@code articles/old-name.html}
 * @param position where the page's header names it
 */
public record Alias(String uri, Position position) {}
