package org.attune.view;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
   * @param answers those of the knowledge checks on it, for its end on paper; empty for none
   * @param sources the works that it cites
   */
  record Body(String html, String answers, List<Map<String, Object>> sources) {}

  String html(Document document) {
    return html(document, catalog.bibliography(document), answers -> {});
  }

  Body of(Document document) {
    Bibliography cited = catalog.bibliography(document);
    Set<String> answers = new LinkedHashSet<>(); // a text may be asked for the same check again
    String html = html(document, cited, answers::add);
    String lang = document.meta().lang();
    document
        .check()
        .map(check -> QuizView.answers(check, text, lang, lang))
        .ifPresent(answers::add);
    return new Body(html, String.join("", answers), sources(cited));
  }

  private String html(Document document, Bibliography cited, Consumer<String> answers) {
    Resolver resolver = catalog.resolver(document, cited);
    return document.body().html(new InlineChecks(resolver, catalog, document, text, answers));
  }

  /** The quiz of a quiz's page. */
  Optional<Map<String, Object>> quiz(Document document) {
    return document
        .assessment()
        .map(quiz -> QuizView.of(quiz, text, keep))
        .or(() -> document.check().map(check -> QuizView.of(check, text, document.meta().lang())));
  }

  private static List<Map<String, Object>> sources(Bibliography cited) {
    return cited.entries().stream()
        .map(entry -> Map.<String, Object>of("id", "ref-" + entry.id(), "html", entry.html()))
        .toList();
  }
}
