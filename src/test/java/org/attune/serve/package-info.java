/** The preview, seen by a browser's requests. */
@NullMarked
package org.attune.serve;

import org.jspecify.annotations.NullMarked;
