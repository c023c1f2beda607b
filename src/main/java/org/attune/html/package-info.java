/**
 * Reads finished files into what the link check needs: addresses, ids and names, and where in the
 * file they stand. A reader of our own does it straight from the bytes, by the rules of browsers,
 * which a test holds against one; jsoup lends its table of character references.
 *
 * <p>It stands between rendering and {@code links}. It decides nothing about what is broken, and
 * must import nothing of Attune but {@code address}, {@code links} and {@code problem}.
 */
@NullMarked
package org.attune.html;

import org.jspecify.annotations.NullMarked;
