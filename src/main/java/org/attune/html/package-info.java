/**
 * Reads the files of a finished site into what the link check needs: addresses, ids and names, and
 * where in the file they stand. jsoup reads HTML and SVG.
 *
 * <p>It stands between rendering and {@code links}. It decides nothing about what is broken, and
 * must import nothing of Attune but {@code links} and {@code problem}.
 */
@NullMarked
package org.attune.html;

import org.jspecify.annotations.NullMarked;
