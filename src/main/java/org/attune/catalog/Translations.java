package org.attune.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Which documents say the same in several languages. Does not change. */
final class Translations {
  private final Map<String, List<Document>> byPath = new HashMap<>();

  /**
   * The translations among some documents.
   *
   * @param content the content folder
   */
  Translations(List<Document> documents, String content) {
    Map<String, Document> all = new HashMap<>();
    documents.forEach(document -> all.put(document.path(), document));
    Map<String, List<Document>> bySource = new HashMap<>();
    for (Document document : documents) {
      document
          .meta()
          .translationOf()
          .flatMap(source -> Optional.ofNullable(all.get(content + "/" + source)))
          .filter(source -> source.meta().translationOf().isEmpty())
          .ifPresent(
              source ->
                  bySource.computeIfAbsent(source.path(), one -> new ArrayList<>()).add(document));
    }
    bySource.forEach((path, translated) -> note(Objects.requireNonNull(all.get(path)), translated));
  }

  private void note(Document source, List<Document> translated) {
    translated.sort(Comparator.comparing((Document one) -> one.meta().lang()));
    List<Document> group = new ArrayList<>(List.of(source));
    group.addAll(translated);
    group.forEach(document -> byPath.put(document.path(), List.copyOf(group)));
  }

  /** A document in all its languages, the one that was written first at the start. */
  List<Document> of(Document document) {
    return byPath.getOrDefault(document.path(), List.of());
  }
}
