/**
 * What a site's owner sets: jbake.properties and data/, read into typed, validated records, and
 * {@link org.attune.config.SiteFiles}, which finds the files of a site in its own folder and,
 * behind that, in the built-in theme and library.
 *
 * <p>Stands before the pipeline: every step may ask it. Imports only {@code source} and {@code
 * problem}.
 */
@NullMarked
package org.attune.config;

import org.jspecify.annotations.NullMarked;
