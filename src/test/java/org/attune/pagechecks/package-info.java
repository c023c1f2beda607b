/**
 * What every published page must pass, by the numbers 1 to 23 of the project's list.
 *
 * <p>{@link org.attune.pagechecks.PageChecks} is that list. {@link
 * org.attune.pagechecks.Inspection} goes over all pages of a site with several browsers at once;
 * {@code EveryPageTest} shows what it found by number, and {@code DoctoredPageTest} breaks a page
 * for each number to see that it is found.
 */
@NullMarked
package org.attune.pagechecks;

import org.jspecify.annotations.NullMarked;
