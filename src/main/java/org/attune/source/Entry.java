package org.attune.source;

import org.attune.problem.Position;

/**
 * One key with its value.
 *
 * @param keyPosition where the key begins in its file
 */
public record Entry(String key, Position keyPosition, Value value) {}
