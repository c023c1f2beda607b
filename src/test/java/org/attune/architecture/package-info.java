/** What the whole code keeps to: the map of packages and the style. */
@NullMarked
package org.attune.architecture;

import org.jspecify.annotations.NullMarked;
