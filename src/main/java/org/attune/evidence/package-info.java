/**
 * References in CSL-JSON to citations in the text and to a bibliography, in APA's style.
 *
 * <p>Stands beside {@code source}, before {@code markdown}. Imports only {@code problem} and the
 * text of a file from {@code source}; must not read a file or know Markdown.
 */
@NullMarked
package org.attune.evidence;

import org.jspecify.annotations.NullMarked;
