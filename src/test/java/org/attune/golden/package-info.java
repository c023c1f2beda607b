/** Whole outputs that tests compare with, kept as files that a person can read. */
@NullMarked
package org.attune.golden;

import org.jspecify.annotations.NullMarked;
