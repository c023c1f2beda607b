package org.attune.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attune.catalog.Catalog;
import org.attune.catalog.Document;
import org.attune.evidence.Bibliography;
import org.attune.markdown.Resolver;

/** The running text of documents, and the works that they cite. */
final class Bodies {
  private final Catalog catalog;
  private final InterfaceText text;
  private final boolean keep;

  /**
   * The texts of a catalog's documents.
   *
   * @param keep true where readers may keep days of a self-assessment on their device
   */
  Bodies(Catalog catalog, InterfaceText text, boolean keep) {
    this.catalog = catalog;
    this.text = text;
    this.keep = keep;
  }

  /**
   * What a page says.
   *
   * @param html its text
   * @param sources the works that it cites
   */
  record Body(String html, List<Map<String, Object>> sources) {}

  String html(Document document) {
    return html(document, catalog.bibliography(document));
  }

  Body of(Document document) {
    Bibliography cited = catalog.bibliography(document);
    return new Body(html(document, cited), sources(cited));
  }

  private String html(Document document, Bibliography cited) {
    Resolver resolver = catalog.resolver(document, cited);
    return document.body().html(new InlineChecks(resolver, catalog, document, text));
  }

  /** The quiz of a quiz's page. */
  Optional<Map<String, Object>> quiz(Document document) {
    return document
        .assessment()
        .map(quiz -> QuizView.of(quiz, text, keep))
        .or(() -> document.check().map(check -> QuizView.of(check, text)));
  }

  private static List<Map<String, Object>> sources(Bibliography cited) {
    return cited.entries().stream()
        .map(entry -> Map.<String, Object>of("id", "ref-" + entry.id(), "html", entry.html()))
        .toList();
  }
}
