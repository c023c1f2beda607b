/**
 * What only a real browser can show: the pages as a reader meets them, in an installed Chromium.
 *
 * <p>{@link org.attune.browser.BrowserTest} marks a test that needs one and hands it over. Nothing
 * here reads or writes outside the machine; pages come from {@link
 * org.attune.browser.StaticServer}.
 */
@NullMarked
package org.attune.browser;

import org.jspecify.annotations.NullMarked;
