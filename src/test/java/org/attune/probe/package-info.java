/** Tests of asking other sites; they ask this machine alone, and must import nothing of a site. */
@NullMarked
package org.attune.probe;

import org.jspecify.annotations.NullMarked;
