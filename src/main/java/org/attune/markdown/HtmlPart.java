package org.attune.markdown;

/**
 * A piece of raw HTML that may stand on a page, up to and with an address that the page resolves.
 *
 * @param html printed as it is
 * @param destination an address as the author wrote it, printed after it in the middle of an
 *     attribute; {@code ""} for none
 * @param sized true where the page adds a picture's width and height after the address
 */
record HtmlPart(String html, String destination, boolean sized) {}
