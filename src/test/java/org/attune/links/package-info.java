@NullMarked
package org.attune.links;

import org.jspecify.annotations.NullMarked;
