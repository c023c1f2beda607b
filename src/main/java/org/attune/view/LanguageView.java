package org.attune.view;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attune.catalog.Document;

/** A page's languages for templates. */
final class LanguageView {
  private LanguageView() {}

  /** All languages of a page, its own too, the one that it was written in at the start. */
  static List<Map<String, Object>> all(
      Document document, List<Document> translations, WholeAddresses addresses) {
    Place place = Place.of(document.uri());
    return translations.stream()
        .map(
            one ->
                Map.<String, Object>of(
                    "lang", one.meta().lang(),
                    "name", name(one.meta().lang()),
                    "href", place.href(one.uri()),
                    "address",
                        addresses.host().isEmpty()
                            ? place.href(one.uri())
                            : addresses.of(one.uri()),
                    "current", one.equals(document)))
        .toList();
  }

  /** A view of something, with its language where the page that shows it has another one. */
  static Map<String, Object> marked(Map<String, Object> view, String lang, String pageLang) {
    if (lang.equals(pageLang)) {
      return view;
    }
    Map<String, Object> marked = new LinkedHashMap<>(view);
    marked.put("lang", lang);
    return marked;
  }

  /** A language as its own speakers call it; its code where we have no words of it. */
  static String name(String lang) {
    boolean known = InterfaceText.knows(lang);
    return known ? InterfaceText.of(lang).get("language_name") : lang;
  }

  /** True for a translation that is older than the page that was written first. */
  static boolean isStale(Document document, List<Document> translations) {
    Optional<LocalDate> first = translations.get(0).meta().lastChanged();
    Optional<LocalDate> mine = document.meta().lastChanged();
    return mine.isPresent() && first.filter(day -> day.isAfter(mine.get())).isPresent();
  }
}
