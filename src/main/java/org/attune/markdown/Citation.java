package org.attune.markdown;

import org.attune.problem.Position;

/**
 * One key of a citation in the text.
 *
 * @param key without its {@code @}
 * @param position where the {@code @} stands in the file
 */
public record Citation(String key, Position position) {}
