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
import org.jspecify.annotations.Nullable;

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
   * What a page says, made at the first question: its text tells its answers and its sources. Used
   * by one thread.
   */
  final class Body {
    private final Document document;
    private final Bibliography cited;
    private final Set<String> answers = new LinkedHashSet<>(); // one may be asked for twice
    private @Nullable String html;

    private Body(Document document) {
      this.document = document;
      this.cited = catalog.bibliography(document);
    }

    /** Its text. */
    String html() {
      if (html == null) {
        html = Bodies.this.html(document, cited, answers::add);
      }
      return html;
    }

    /** The answers of the knowledge checks on it, for its end on paper; null for none. */
    @Nullable String answers() {
      html();
      String lang = document.meta().lang();
      document
          .check()
          .map(check -> QuizView.answers(check, text, lang, lang))
          .ifPresent(answers::add);
      return answers.isEmpty() ? null : String.join("", answers);
    }

    /** The works that it cites. */
    List<Map<String, Object>> sources() {
      html();
      return cited.entries().stream()
          .map(entry -> Map.<String, Object>of("id", "ref-" + entry.id(), "html", entry.html()))
          .toList();
    }
  }

  String html(Document document) {
    return html(document, catalog.bibliography(document), answers -> {});
  }

  Body of(Document document) {
    return new Body(document);
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
}
