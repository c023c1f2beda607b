@NullMarked
package org.attune.problem;

import org.jspecify.annotations.NullMarked;
