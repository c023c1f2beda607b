/**
 * The forms of a report about links: text, JSON, SARIF, JUnit XML, GitHub annotations, Markdown and
 * a page with filters; and the baseline of what is known already.
 *
 * <p>It stands behind {@code links} and writes strings, never files. It must import nothing of
 * Attune but {@code links} and {@code problem}.
 */
@NullMarked
package org.attune.links.report;

import org.jspecify.annotations.NullMarked;
