/**
 * What {@code bench/parts} measures with JMH. It lies here so that the build compiles it; JMH
 * itself is no part of the build.
 */
@NullMarked
package org.attune.bench;

import org.jspecify.annotations.NullMarked;
