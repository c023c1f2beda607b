/**
 * What the launcher {@code ./attune} does before Java runs: run as a child process, with programs
 * in place of Java and Maven that only note how they were called.
 */
@NullMarked
package org.attune.launcher;

import org.jspecify.annotations.NullMarked;
