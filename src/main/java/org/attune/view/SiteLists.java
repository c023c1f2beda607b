package org.attune.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attune.catalog.Catalog;
import org.attune.catalog.Document;

/** The pages of a site for programs: its news feed and its site map. */
final class SiteLists {
  private final Catalog catalog;
  private final Shelf shelf;
  private final WholeAddresses addresses;

  SiteLists(Catalog catalog, Shelf shelf, WholeAddresses addresses) {
    this.catalog = catalog;
    this.shelf = shelf;
    this.addresses = addresses;
  }

  /** The news feed's entries, the newest first. */
  List<Map<String, Object>> feed() {
    return shelf.news().stream()
        .filter(document -> document.meta().published().isPresent())
        .map(this::feedEntry)
        .toList();
  }

  private Map<String, Object> feedEntry(Document document) {
    LocalDate published = document.meta().published().orElseThrow();
    return Map.of(
        "title", document.meta().title(),
        "url", addresses.of(document.uri()),
        "published", instant(published),
        "updated", instant(document.meta().changed().orElse(published)),
        "description", document.meta().description());
  }

  private static String instant(LocalDate day) {
    return day + "T00:00:00Z";
  }

  /**
   * All pages that search engines should know.
   *
   * @param home true to name a first page that no document makes
   */
  List<Map<String, Object>> sitemap(boolean home) {
    List<Map<String, Object>> entries = new ArrayList<>();
    if (home) {
      entries.add(Map.of("loc", addresses.of("index.html")));
    }
    for (Document document : catalog.documents()) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("loc", addresses.of(document.uri()));
      document
          .meta()
          .changed()
          .or(document.meta()::published)
          .ifPresent(day -> entry.put("lastmod", day.toString()));
      entries.add(entry);
    }
    shelf
        .topics()
        .forEach(topic -> entries.add(Map.of("loc", addresses.of(Shelf.topicUri(topic.id())))));
    return entries;
  }
}
