/** Markdown bodies: examples in prose (src/test/resources/spec), and rules that need more. */
@NullMarked
package org.attune.markdown;

import org.jspecify.annotations.NullMarked;
