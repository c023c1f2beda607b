package org.attune.view;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.attune.catalog.Catalog;
import org.attune.config.SiteConfig;

/** What speaks to readers, by language: the site's own and those of its pages. */
final class Voices {
  private final Catalog catalog;
  private final Shelf shelf;
  private final SiteConfig config;
  private final Map<String, Voice> voices = new ConcurrentHashMap<>();
  private final Map<String, String> spoken = new ConcurrentHashMap<>();

  Voices(Catalog catalog, Shelf shelf, SiteConfig config) {
    this.catalog = catalog;
    this.shelf = shelf;
    this.config = config;
  }

  /** What speaks a page's language, or the site's where we have no words of that. */
  Voice of(String lang) {
    return voices.computeIfAbsent(spoken(lang), one -> Voice.of(one, catalog, shelf, config));
  }

  /** The language of our own words on a page in some language. */
  String spoken(String lang) {
    return spoken.computeIfAbsent(lang, this::find);
  }

  private String find(String lang) {
    return Stream.of(lang, config.lang())
        .filter(InterfaceText::knows)
        .findFirst()
        .map(InterfaceText::primary)
        .orElse(InterfaceText.FALLBACK);
  }
}
