/**
 * What happens to a finished site before it is served: names with a hash of their content, smaller
 * style sheets and scripts, one style sheet where a page names several.
 *
 * <p>Stands behind the rendering. It knows paths and bytes and nothing of documents, templates or
 * JBake; may import nothing of Attune.
 */
@NullMarked
package org.attune.delivery;

import org.jspecify.annotations.NullMarked;
