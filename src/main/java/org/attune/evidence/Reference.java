package org.attune.evidence;

import org.attune.problem.Position;

/**
 * One work that pages may cite.
 *
 * @param id the key in {@code [@key]}
 * @param title as the file has it
 * @param position where it begins in the references file
 */
public record Reference(String id, String title, Position position) {}
