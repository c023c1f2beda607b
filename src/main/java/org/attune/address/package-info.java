/**
 * Addresses as browsers read them: the URL Standard's parser, hosts and percent-coding.
 *
 * <p>It stands at the very bottom: everything that makes or reads an address uses it. Pure; it must
 * import nothing of Attune.
 */
@NullMarked
package org.attune.address;

import org.jspecify.annotations.NullMarked;
