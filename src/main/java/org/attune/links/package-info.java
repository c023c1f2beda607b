/**
 * What breaks the links of a finished site: which addresses its files name, what each leads to, and
 * where nothing is.
 *
 * <p>It stands after rendering. It sees addresses and file names, never HTML: package {@code html}
 * reads files into {@link org.attune.links.LinkList}. It must import nothing of Attune but {@code
 * address} and {@code problem}, and touches neither disk nor network.
 */
@NullMarked
package org.attune.links;

import org.jspecify.annotations.NullMarked;
