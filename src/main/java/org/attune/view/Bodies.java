package org.attune.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attune.catalog.Catalog;
import org.attune.catalog.Document;
import org.attune.markdown.Resolver;

/** The running text of documents, and the works that they cite. */
final class Bodies {
  private final Catalog catalog;
  private final InterfaceText text;

  Bodies(Catalog catalog, InterfaceText text) {
    this.catalog = catalog;
    this.text = text;
  }

  String html(Document document) {
    return document.body().html(resolver(document));
  }

  private Resolver resolver(Document document) {
    return new InlineChecks(catalog.resolver(document), catalog, document, text);
  }

  /** The quiz of a quiz's page. */
  Optional<Map<String, Object>> quiz(Document document) {
    return document
        .assessment()
        .map(quiz -> QuizView.of(quiz, text))
        .or(() -> document.check().map(check -> QuizView.of(check, text)));
  }

  List<Map<String, Object>> sources(Document document) {
    return catalog.bibliography(document).entries().stream()
        .map(entry -> Map.<String, Object>of("id", "ref-" + entry.id(), "html", entry.html()))
        .toList();
  }
}
