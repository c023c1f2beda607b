package org.attune.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attune.address.Percent;
import org.attune.catalog.Document;
import org.attune.catalog.Metadata;
import org.attune.catalog.Status;
import org.attune.config.Navigation.Topic;
import org.jspecify.annotations.Nullable;

/** The {@code page} of a document. */
final class DocumentView {
  private final Shelf shelf;
  private final InterfaceText text;
  private final String siteLang;

  /**
   * Views of documents.
   *
   * @param text the words of the documents' language
   * @param siteLang the language in which the site's owner names topics
   */
  DocumentView(Shelf shelf, InterfaceText text, String siteLang) {
    this.shelf = shelf;
    this.text = text;
    this.siteLang = siteLang;
  }

  Offer page(Document document) {
    Place place = Place.of(document.uri());
    Metadata meta = document.meta();
    Offer page = new Offer();
    page.put("kind", isHome(document) ? "home" : document.type().word());
    page.put("section", section(document));
    page.put("source", document.path());
    page.put("lang", meta.lang());
    page.put("draft", meta.status() == Status.DRAFT);
    page.put("sensitive", meta.sensitive());
    page.put("title", meta.title());
    page.put("description", meta.description());
    page.late("lead", () -> lead(document));
    page.put("uri", document.uri());
    page.late("breadcrumbs", () -> breadcrumbs(document, place));
    page.put("minutes", document.minutes());
    page.put("authors", meta.authors());
    putDates(page, meta);
    putSurroundings(page, document, place);
    meta.reviewer().ifPresent(reviewer -> page.put("reviewer", reviewer));
    return page;
  }

  /** The description, where the text does not begin with the same words. */
  private static String lead(Document document) {
    String description = document.meta().description();
    return description.equals(document.body().firstParagraph()) ? "" : description;
  }

  static boolean isHome(Document document) {
    return document.uri().equals("index.html");
  }

  /** The first folder of a page's address, {@code ""} at the root. */
  static String section(Document document) {
    int slash = document.uri().indexOf('/');
    return slash < 0 ? "" : document.uri().substring(0, slash);
  }

  private void putDates(Offer page, Metadata meta) {
    putDate(page, "published", meta.published());
    putDate(page, "changed", meta.changed());
    putDate(page, "reviewed", meta.reviewed());
    putDate(page, "review_due", meta.reviewDue());
  }

  private void putDate(Offer page, String key, Optional<LocalDate> date) {
    date.ifPresent(
        day -> page.late(key, () -> Map.of("iso", day.toString(), "text", text.date(day))));
  }

  private void putSurroundings(Offer page, Document document, Place place) {
    String lang = document.meta().lang();
    document
        .meta()
        .topic()
        .ifPresent(id -> page.late("topic", () -> topic(shelf.topic(id), place)));
    page.late("tags", () -> tags(document, place, lang));
    page.late("related", () -> related(document, place, lang));
    page.late("next", () -> step(shelf.next(document), place, lang));
    page.late("previous", () -> step(shelf.previous(document), place, lang));
    page.late("outline", () -> outline(document));
  }

  private List<Map<String, Object>> tags(Document document, Place place, String lang) {
    return shelf.tagsOf(document).stream().map(tag -> tag(tag, place, lang)).toList();
  }

  private List<Map<String, Object>> related(Document document, Place place, String lang) {
    return shelf.related(document).stream().map(other -> entry(other, place, lang)).toList();
  }

  private static List<Map<String, Object>> outline(Document document) {
    return document.body().outline().stream()
        .filter(heading -> heading.level() == 2 || heading.level() == 3)
        .map(
            heading ->
                Map.<String, Object>of(
                    "id", heading.id(), "text", heading.text(), "level", heading.level()))
        .toList();
  }

  private static @Nullable Object step(Optional<Shelf.Step> to, Place place, String lang) {
    if (to.isEmpty()) {
      return null;
    }
    Document document = to.get().document();
    return LanguageView.marked(
        Map.of(
            "title", document.meta().title(),
            "href", place.href(document.uri()),
            "path", to.get().path()),
        document.meta().lang(),
        lang);
  }

  static Map<String, Object> topic(Topic topic, Place place) {
    return Map.of(
        "id", topic.id(),
        "title", topic.title(),
        "sentence", topic.sentence(),
        "href", place.href(Shelf.topicUri(topic.id())));
  }

  /**
   * A tag as a line of a list.
   *
   * @param lang the language of the page that lists it
   */
  static Map<String, Object> tag(Shelf.Tag tag, Place place, String lang) {
    return LanguageView.marked(
        Map.of(
            "name", tag.name(),
            "href", place.href(Shelf.tagUri(tag.slug())),
            "count", tag.documents().size()),
        tag.lang().orElse(lang),
        lang);
  }

  /**
   * A document as a line of a list.
   *
   * @param lang the language of the page that lists it
   */
  static Map<String, Object> entry(Document document, Place place, String lang) {
    return LanguageView.marked(line(document, place), document.meta().lang(), lang);
  }

  private static Map<String, Object> line(Document document, Place place) {
    return Map.of(
        "title", document.meta().title(),
        "href", place.href(document.uri()),
        "description", document.meta().description(),
        "kind", document.type().word(),
        "minutes", document.minutes());
  }

  private List<Map<String, Object>> breadcrumbs(Document document, Place place) {
    List<Map<String, Object>> crumbs = new ArrayList<>();
    if (isHome(document)) {
      return crumbs;
    }
    crumbs.add(crumb(text.get("home"), "index.html", place));
    document
        .meta()
        .topic()
        .map(shelf::topic)
        .ifPresent(
            topic ->
                crumbs.add(
                    LanguageView.marked(
                        crumb(topic.title(), Shelf.topicUri(topic.id()), place),
                        siteLang,
                        document.meta().lang())));
    crumbs.add(Map.of("title", document.meta().title()));
    return crumbs;
  }

  /** A page above another one, on the way to it. */
  static Map<String, Object> crumb(String title, String uri, Place place) {
    return Map.of("title", title, "href", place.href(uri), "uri", uri);
  }

  /** The mail that reports a problem of a page: it names the page, nothing about the reader. */
  static String problemMail(String address, String subject, String page) {
    return "mailto:"
        + address
        + "?subject="
        + Percent.encodeValue(subject)
        + "&body="
        + Percent.encodeValue(page);
  }
}
