package org.attune.markdown;

/**
 * How a reference is named in the text.
 *
 * @param text author and year, without parentheses: {@code Flückiger et al., 2018}
 */
public record CitationText(String text) {}
