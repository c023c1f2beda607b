/**
 * What templates see: the catalog as plain maps, lists, text, whole numbers and booleans, so that
 * any Freemarker that JBake brings can read them.
 *
 * <p>Stands between {@code catalog} and {@code site}. It must not know JBake, Freemarker, a clock
 * or a file. src/docs/templates.md lists every key.
 */
@NullMarked
package org.attune.view;

import org.jspecify.annotations.NullMarked;
