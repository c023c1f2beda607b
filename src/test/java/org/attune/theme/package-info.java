/**
 * What holds for every template, style sheet, script and picture of the theme, read as text. What
 * only a browser can tell is tested on built pages in {@code org.attune.browser}.
 */
@NullMarked
package org.attune.theme;

import org.jspecify.annotations.NullMarked;
