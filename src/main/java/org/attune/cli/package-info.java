/**
 * The commands that people type. The only package that prints, reads the environment or exits, and
 * the one that puts the parts together.
 */
@NullMarked
package org.attune.cli;

import org.jspecify.annotations.NullMarked;
