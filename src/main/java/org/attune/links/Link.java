package org.attune.links;

/**
 * An address as a page names it.
 *
 * @param kind what it is used for
 * @param url the address as written, character references resolved; for {@link LinkKind#ID} the id
 */
public record Link(LinkKind kind, String url) {}
