package org.attune.view;

import org.attune.catalog.Catalog;
import org.attune.config.SiteConfig;

/** All that speaks to readers in one language: the words, and what is made with them. */
record Voice(InterfaceText text, DocumentView documents, Bodies bodies, ShareView shares) {
  static Voice of(String lang, Catalog catalog, Shelf shelf, SiteConfig config) {
    InterfaceText text = InterfaceText.of(lang);
    return new Voice(
        text,
        new DocumentView(shelf, text, config.lang()),
        new Bodies(catalog, text, config.privacy().keep()),
        new ShareView(config, catalog, text));
  }
}
