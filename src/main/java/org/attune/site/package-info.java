/**
 * The pipeline from a site's folder to the published tree: read, bake, check, swap.
 *
 * <p>It sees the whole of Attune but JBake: {@link org.attune.site.Oven} is the port that package
 * {@code jbake} implements. It must not print, read the environment or exit; that is {@code cli}.
 */
@NullMarked
package org.attune.site;

import org.jspecify.annotations.NullMarked;
