package org.attune.markdown;

/**
 * A term of the glossary.
 *
 * @param id its anchor on the glossary's page: {@code alliance}
 * @param title as its heading shows it, without markup
 * @param meaning its first paragraph without markup, so that it can stand on any page; {@code ""}
 *     for none
 */
public record Term(String id, String title, String meaning) {}
