/** References, and what APA style makes of them. */
@NullMarked
package org.attune.evidence;

import org.jspecify.annotations.NullMarked;
