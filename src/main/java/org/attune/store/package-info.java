/**
 * What one build leaves for the next, in a site's {@code .attune/} folder: bytes, and no meaning.
 */
@NullMarked
package org.attune.store;

import org.jspecify.annotations.NullMarked;
