@NullMarked
package org.attune.site;

import org.jspecify.annotations.NullMarked;
