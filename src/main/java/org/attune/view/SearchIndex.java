package org.attune.view;

import java.util.List;
import java.util.stream.Collectors;
import org.attune.address.Percent;
import org.attune.catalog.Document;
import org.attune.markdown.Heading;

/** The search's index as JSON text: one object a page, in path order. */
final class SearchIndex {
  private SearchIndex() {}

  static String json(List<Document> documents) {
    return documents.stream()
        .filter(document -> !document.meta().sensitive() || !document.body().plainText().isEmpty())
        .map(SearchIndex::entry)
        .collect(Collectors.joining(",\n", "[\n", "\n]"));
  }

  private static String entry(Document document) {
    String headings =
        document.body().outline().stream().map(Heading::text).collect(Collectors.joining(" · "));
    return "{\"u\":"
        + string(Percent.encodePath(document.uri()))
        + ",\"t\":"
        + string(document.meta().title())
        + ",\"d\":"
        + string(document.meta().description())
        + ",\"h\":"
        + string(headings)
        + ",\"k\":"
        + string(document.type().word())
        + ",\"b\":"
        + string(document.body().plainText().replaceAll("\\s+", " ").strip())
        + "}";
  }

  /** A JSON string that is also safe inside a script: no {@code <}, no line separators. */
  static String string(String text) {
    StringBuilder json = new StringBuilder(text.length() + 16).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029') {
        json.append(String.format("\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
