/**
 * What can be wrong, and how it is said: {@link org.attune.problem.Problem} with its place and its
 * fix. A mistake of an author is a value of this package, never an exception.
 *
 * <p>Imports nothing of Attune; everything else may import it.
 */
@NullMarked
package org.attune.problem;

import org.jspecify.annotations.NullMarked;
