/** What a page is made from, noted while it is made. */
@NullMarked
package org.attune.inputs;

import org.jspecify.annotations.NullMarked;
