package org.attune.view;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.address.Percent;
import org.attune.catalog.Catalog;
import org.attune.catalog.Document;
import org.attune.evidence.Bibliography;
import org.attune.markdown.Heading;
import org.attune.markdown.Resolver;

/** The search's index as JSON text: one object a page, in path order. */
final class SearchIndex {
  private static final String GLOSSARY = "glossary.html";
  private static final List<String> STOPS = List.of(".", ",", ";", ":", "!", "?");

  /** What ends an item or a scale's heading and is no word of it: (reversed), (bond). */
  private static final Pattern MARK =
      Pattern.compile(" \\(\\p{L}[\\p{L}\\p{N}-]*\\)$", Pattern.MULTILINE);

  private SearchIndex() {}

  /**
   * The index.
   *
   * @param lang the language of the page that searches; a page in another one says so
   */
  static String json(Catalog catalog, String lang) {
    // Half of a small site's search index is made while nothing else can be.
    return catalog.documents().parallelStream()
        .filter(document -> !document.meta().sensitive() || !document.body().plainText().isEmpty())
        .flatMap(
            document ->
                Stream.concat(Stream.of(entry(document, catalog, lang)), terms(document, lang)))
        .collect(Collectors.joining(",\n", "[\n", "\n]"));
  }

  /** Each term of a glossary can be found by itself, at its own place of the page. */
  private static Stream<String> terms(Document document, String lang) {
    if (!document.uri().endsWith(GLOSSARY)) {
      return Stream.of();
    }
    return document.body().terms().stream()
        .filter(term -> !term.meaning().isEmpty())
        .map(
            term ->
                entry(
                    Percent.encodePath(document.uri()) + "#" + Percent.encodePath(term.id()),
                    term.title(),
                    term.meaning(),
                    "",
                    "term",
                    "",
                    other(document, lang)));
  }

  private static String entry(Document document, Catalog catalog, String lang) {
    // No citation is looked up: a text without markup has none.
    Resolver resolver = catalog.resolver(document, Bibliography.EMPTY);
    String headings =
        document.body().outline(resolver).stream()
            .map(Heading::text)
            .map(heading -> shown(document, heading))
            .collect(Collectors.joining(" · "));
    return entry(
        Percent.encodePath(document.uri()),
        document.meta().title(),
        document.meta().description(),
        headings,
        document.type().word(),
        oneLine(shown(document, document.body().plainText(resolver))),
        other(document, lang));
  }

  /** A quiz's text without the marks that its page does not show. */
  private static String shown(Document document, String text) {
    return document.type().isQuiz() ? MARK.matcher(text).replaceAll("") : text;
  }

  private static String other(Document document, String lang) {
    String own = document.meta().lang();
    return own.equals(lang) ? "" : own;
  }

  /**
   * A text with single spaces, and none before a stop, where a citation stood. Not by patterns:
   * these are the longest texts of a site.
   */
  private static String oneLine(String text) {
    String line = text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ').replace('\f', ' ');
    while (line.contains("  ")) {
      line = line.replace("  ", " ");
    }
    for (String stop : STOPS) {
      line = line.replace(" " + stop, stop);
    }
    return line.strip();
  }

  private static String entry(
      String address,
      String title,
      String description,
      String headings,
      String kind,
      String body,
      String lang) {
    return "{\"u\":"
        + ScriptJson.string(address)
        + ",\"t\":"
        + ScriptJson.string(title)
        + ",\"d\":"
        + ScriptJson.string(description)
        + ",\"h\":"
        + ScriptJson.string(headings)
        + ",\"k\":"
        + ScriptJson.string(kind)
        + ",\"b\":"
        + ScriptJson.string(body)
        + (lang.isEmpty() ? "" : ",\"l\":" + ScriptJson.string(lang))
        + "}";
  }
}
