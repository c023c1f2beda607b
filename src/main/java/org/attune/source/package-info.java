/**
 * A file on disk to front matter and body, with the place of everything in the file.
 *
 * <p>First step of the pipeline: {@link org.attune.source.SourceReader} makes a {@link
 * org.attune.source.SourceText}, {@link org.attune.source.HeaderReader} a {@link
 * org.attune.source.Source}. Imports only {@code problem}; it knows no key, no type and no
 * Markdown.
 */
@NullMarked
package org.attune.source;

import org.jspecify.annotations.NullMarked;
