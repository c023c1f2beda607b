/**
 * Rules for the library that Attune ships: what a page must hold, what no sentence may say, and the
 * figures that its sources allow. What only a reader can judge is not tested here.
 */
@NullMarked
package org.attune.content;

import org.jspecify.annotations.NullMarked;
