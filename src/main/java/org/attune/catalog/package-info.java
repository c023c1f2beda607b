/**
 * The documents of the whole site: every file in content/ as a page, a copied asset, a draft that
 * is left out, or a problem. Holds the one declaration of content types and their keys.
 *
 * <p>Stands between parsing and rendering. Imports {@code config}, {@code source}, {@code
 * markdown}, {@code quiz}, {@code evidence} and {@code problem}; never {@code view}, {@code site}
 * or {@code jbake}.
 */
@NullMarked
package org.attune.catalog;

import org.jspecify.annotations.NullMarked;
