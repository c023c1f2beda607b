package org.attune.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.attune.catalog.Document;
import org.jspecify.annotations.Nullable;

/**
 * The lists of pages that programs read: the feed and the site map.
 *
 * @param address gives the whole address of a page below the root
 */
record AddressLists(Shelf shelf, UnaryOperator<String> address) {

  List<Map<String, Object>> feed(List<Document> news) {
    return news.stream()
        .filter(document -> document.meta().published().isPresent())
        .map(this::feedEntry)
        .toList();
  }

  private Map<String, Object> feedEntry(Document document) {
    LocalDate published = document.meta().published().orElseThrow();
    return Map.of(
        "title", document.meta().title(),
        "url", address.apply(document.uri()),
        "published", instant(published),
        "updated", instant(document.meta().changed().orElse(published)),
        "description", document.meta().description());
  }

  /** When something in the feed changed last; null where it holds nothing. */
  static @Nullable String lastChange(List<Map<String, Object>> feed) {
    String last = null;
    for (Map<String, Object> entry : feed) {
      String updated = String.valueOf(entry.get("updated"));
      last = last == null || updated.compareTo(last) > 0 ? updated : last;
    }
    return last;
  }

  private static String instant(LocalDate day) {
    return day + "T00:00:00Z";
  }

  /**
   * All pages that a search engine may know.
   *
   * @param made true where no document makes the first page
   */
  List<Map<String, Object>> sitemap(boolean made, List<Document> documents) {
    List<Map<String, Object>> entries = new ArrayList<>();
    if (made) {
      entries.add(Map.of("loc", address.apply("index.html")));
    }
    for (Document document : documents) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("loc", address.apply(document.uri()));
      document
          .meta()
          .changed()
          .or(document.meta()::published)
          .ifPresent(day -> entry.put("lastmod", day.toString()));
      entries.add(entry);
    }
    shelf
        .topics()
        .forEach(topic -> entries.add(Map.of("loc", address.apply(Shelf.topicUri(topic.id())))));
    return entries;
  }
}
