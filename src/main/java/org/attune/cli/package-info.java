/**
 * The commands that people type. The only place that prints, reads the environment, or ends the
 * program; it wires the other packages together and decides nothing about content.
 *
 * <p>It may import all of Attune, and nothing imports it.
 */
@NullMarked
package org.attune.cli;

import org.jspecify.annotations.NullMarked;
