/**
 * A Markdown body to HTML, an outline, links with their places, and the neutral blocks that a quiz
 * is read from; callouts, captions, citations, glossary terms and quiz cards among them.
 *
 * <p>Stands between {@code source} and {@code catalog}. Imports {@code source}, {@code quiz},
 * {@code evidence} and {@code problem}; must not read a file or know another page: what it needs of
 * the rest of the site comes through {@link org.attune.markdown.Resolver}.
 */
@NullMarked
package org.attune.markdown;

import org.jspecify.annotations.NullMarked;
