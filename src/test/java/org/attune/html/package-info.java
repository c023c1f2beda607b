@NullMarked
package org.attune.html;

import org.jspecify.annotations.NullMarked;
