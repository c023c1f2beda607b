/**
 * JBake: the fast oven, which bakes what stock JBake 2.7.0 bakes but holds content in memory and
 * works on all cores, and the plugin, which gives a stock JBake Attune's content types.
 *
 * <p>Stands at the end of the pipeline, behind the port that {@code site} owns. The only package
 * that may import {@code org.jbake}; nothing imports it but {@code cli}, which wires it in. It must
 * not be imported by {@code site} or anything before it.
 */
@NullMarked
package org.attune.jbake;

import org.jspecify.annotations.NullMarked;
