/**
 * The quiz model, its validation and its scoring.
 *
 * <p>Pure: no file, clock, network, flexmark or JBake. Markdown reaches it as {@link
 * org.attune.quiz.Block}s, which package {@code markdown} makes. Imports only {@code problem}.
 */
@NullMarked
package org.attune.quiz;

import org.jspecify.annotations.NullMarked;
