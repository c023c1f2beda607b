/**
 * The link graph of a finished site and what breaks it: which addresses its pages name, what each
 * leads to, and where nothing is.
 *
 * <p>It stands after rendering. It sees addresses and file names, never HTML: package {@code html}
 * reads pages into {@link org.attune.links.Page}. It must import nothing of Attune but {@code
 * problem}, and touches neither disk nor network.
 */
@NullMarked
package org.attune.links;

import org.jspecify.annotations.NullMarked;
