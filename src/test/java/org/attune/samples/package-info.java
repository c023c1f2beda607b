/** Texts that tests try, the same in each run. */
@NullMarked
package org.attune.samples;

import org.jspecify.annotations.NullMarked;
