/** Tests of what one build leaves for the next. */
@NullMarked
package org.attune.store;

import org.jspecify.annotations.NullMarked;
