package org.attune.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.attune.catalog.Document;
import org.attune.config.Navigation.Topic;
import org.attune.config.SiteConfig;
import org.attune.source.Letters;

/**
 * The {@code page} of a page that lists others: a topic, a tag, all tags, the search, not found.
 */
final class Listings {
  private final Shelf shelf;
  private final InterfaceText text;
  private final String lang;
  private final Map<String, String> sortKeys = new ConcurrentHashMap<>();

  /**
   * A document in a list.
   *
   * @param key what its title is sorted by
   */
  private record Line(String key, Document document) {
    static int byTitle(Line one, Line other) {
      int order = one.key.compareTo(other.key);
      return order == 0 ? one.document.uri().compareTo(other.document.uri()) : order;
    }
  }

  /**
   * Listings of a site.
   *
   * @param text the words of the site's language
   * @param lang the site's language
   */
  Listings(Shelf shelf, InterfaceText text, String lang) {
    this.shelf = shelf;
    this.text = text;
    this.lang = lang;
  }

  private Stream<Line> byTitle(Stream<Document> documents) {
    return documents.map(one -> new Line(sortKey(one), one)).sorted(Line::byTitle);
  }

  private String sortKey(Document document) {
    // By address: a list that is sorted shows each title, so nothing needs to be noted here.
    return sortKeys.computeIfAbsent(document.uri(), uri -> keyOf(document.meta().title()));
  }

  Offer home(SiteConfig config, Supplier<List<Document>> documents) {
    Place place = Place.of("index.html");
    Offer page = page("home", "", config.name(), config.description(), place);
    page.put("breadcrumbs", List.of());
    page.late("entries", () -> entries(outsideHelp(documents.get()), place));
    return page;
  }

  private static Stream<Document> outsideHelp(List<Document> documents) {
    return documents.stream().filter(document -> !DocumentView.section(document).equals("help"));
  }

  /** Documents by their titles. */
  private List<Map<String, Object>> entries(Stream<Document> documents, Place place) {
    return byTitle(documents)
        .map(line -> DocumentView.entry(line.document(), place, lang))
        .toList();
  }

  Offer topic(Topic topic) {
    Place place = Place.of(Shelf.topicUri(topic.id()));
    Offer page = page("topic", "topics", topic.title(), topic.sentence(), place);
    page.put("topic", DocumentView.topic(topic, place));
    page.late("articles", () -> entries(topic, false, place));
    page.late("quizzes", () -> entries(topic, true, place));
    return page;
  }

  private List<Map<String, Object>> entries(Topic topic, boolean quizzes, Place place) {
    return shelf.documentsOf(topic.id()).stream()
        .filter(document -> document.type().isQuiz() == quizzes)
        .map(document -> DocumentView.entry(document, place, lang))
        .toList();
  }

  Offer tag(Shelf.Tag tag) {
    Place place = Place.of(Shelf.tagUri(tag.slug()));
    String title = text.get("tag_title").replace("{tag}", tag.name());
    Offer page = page("tag", "tags", title, "", place);
    page.put("tag", tag.name());
    tag.lang().filter(own -> !own.equals(lang)).ifPresent(own -> page.put("lang_of_tag", own));
    page.late("entries", () -> entries(tag.documents().stream(), place));
    return page;
  }

  Offer tags() {
    Place place = Place.of("tags/index.html");
    Offer page = page("tags", "tags", text.get("tags_title"), text.get("tags_lead"), place);
    page.late(
        "tags",
        () -> shelf.tags().stream().map(tag -> DocumentView.tag(tag, place, lang)).toList());
    return page;
  }

  /**
   * The page at an older address of a document.
   *
   * @param words those of the document's language
   */
  Offer moved(Document document, Place place, InterfaceText words) {
    Offer page = page("moved", "", words.get("moved_title"), "", place);
    page.put("breadcrumbs", List.of());
    page.put("lang", document.meta().lang());
    page.put("sensitive", document.meta().sensitive());
    page.put(
        "target", Map.of("title", document.meta().title(), "href", place.href(document.uri())));
    return page;
  }

  Offer notFound(Place place) {
    return page("not-found", "", text.get("not_found_title"), "", place);
  }

  Offer search(Supplier<List<Document>> documents) {
    Place place = Place.of("search.html");
    Offer page = page("search", "", text.get("search"), text.get("search_description"), place);
    page.late("letters", () -> letters(documents.get(), place));
    page.late("crisis", CrisisWords::all);
    return page;
  }

  private List<Map<String, Object>> letters(List<Document> documents, Place place) {
    Map<String, List<Map<String, Object>>> letters = new LinkedHashMap<>();
    byTitle(documents.stream())
        .forEach(
            line ->
                letters
                    .computeIfAbsent(letter(line.key()), key -> new ArrayList<>())
                    .add(DocumentView.entry(line.document(), place, lang)));
    return letters.entrySet().stream()
        .map(
            letter ->
                Map.<String, Object>of("letter", letter.getKey(), "entries", letter.getValue()))
        .toList();
  }

  private static String letter(String key) {
    Optional<String> first =
        key.isEmpty()
            ? Optional.empty()
            : Optional.of(key.substring(0, key.offsetByCodePoints(0, 1)));
    return first
        .filter(letter -> Character.isLetter(letter.codePointAt(0)))
        .map(letter -> letter.toUpperCase(Locale.ROOT))
        .orElse("#");
  }

  /** What a title is sorted by: no accents, no case, no leading quotation marks. */
  static String keyOf(String title) {
    String plain = Letters.simplified(title);
    StringBuilder key = new StringBuilder(plain.length());
    int c;
    for (int at = 0; at < plain.length(); at += Character.charCount(c)) {
      c = plain.codePointAt(at);
      boolean accent = c >= 0x300 && c <= 0x36f;
      if (!accent && (!key.isEmpty() || Letters.isLetterOrNumber(c))) {
        key.appendCodePoint(c);
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }

  private Offer page(String kind, String section, String title, String description, Place place) {
    Offer page = new Offer();
    page.put("kind", kind);
    page.put("section", section);
    page.put("title", title);
    page.put("description", description);
    page.put("draft", false);
    page.put("sensitive", false);
    page.put(
        "breadcrumbs",
        List.of(DocumentView.crumb(text.get("home"), "index.html", place), Map.of("title", title)));
    return page;
  }
}
