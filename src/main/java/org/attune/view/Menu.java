package org.attune.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attune.catalog.Document;
import org.attune.config.Navigation;
import org.attune.config.Navigation.MenuEntry;

/** The menu of every page. */
record Menu(Navigation navigation, Shelf shelf) {
  /**
   * The menu as one page shows it; what the site does not have is left out.
   *
   * @param current the page's address
   */
  List<Map<String, Object>> of(Place place, String current) {
    return navigation.menu().stream()
        .flatMap(entry -> line(entry, place, current).stream())
        .toList();
  }

  private Optional<Map<String, Object>> line(MenuEntry entry, Place place, String current) {
    Optional<String> target =
        entry
            .page()
            .flatMap(shelf::byContentPath)
            .map(Document::uri)
            .or(() -> entry.topic().filter(shelf::hasPage).map(Shelf::topicUri));
    return target.map(
        uri ->
            Map.of(
                "title", entry.title(), "href", place.href(uri), "current", uri.equals(current)));
  }
}
