/**
 * JSON text to values with their places, and back.
 *
 * <p>Stands beside {@code problem}, before all that read or write JSON. Imports nothing of Attune.
 */
@NullMarked
package org.attune.json;

import org.jspecify.annotations.NullMarked;
