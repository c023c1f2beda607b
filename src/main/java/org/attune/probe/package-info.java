/**
 * Asks other sites whether the links to them still hold: redirects, blocks, soft errors, fragments,
 * within limits of time, size and number, and never inside a private network unless told to.
 *
 * <p>It stands beside {@code html}, behind {@code links}; it is the only package that talks to
 * other hosts. It must import nothing of Attune but {@code address}, {@code links}, {@code html}
 * and {@code problem}.
 */
@NullMarked
package org.attune.probe;

import org.jspecify.annotations.NullMarked;
