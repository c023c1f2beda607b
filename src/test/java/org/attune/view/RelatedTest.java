package org.attune.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.attune.catalog.ContentType;
import org.attune.catalog.Document;
import org.attune.catalog.MadeUp;
import org.attune.catalog.Metadata;
import org.attune.catalog.Status;
import org.junit.jupiter.api.Test;

class RelatedTest {
  private static final List<String> TOPICS = List.of("rapport", "fit", "");
  private static final List<String> TAGS = List.of("a", "b", "c", "d", "e");

  @Test
  void findsWhatComparingEachPageWithAllOthersFinds() {
    Random random = new Random(8);
    for (int round = 0; round < 30; round++) {
      List<Document> documents = documents(random, 1 + random.nextInt(60));
      Related related = new Related(documents);
      for (Document document : documents) {
        Set<String> without =
            random.nextBoolean()
                ? Set.of()
                : Set.of(documents.get(random.nextInt(documents.size())).uri());
        assertThat(uris(related.to(document, without)))
            .isEqualTo(uris(compared(document, documents, without)));
      }
    }
  }

  private static List<Document> compared(
      Document document, List<Document> all, Set<String> without) {
    return all.stream()
        .filter(other -> !other.equals(document) && !without.contains(other.uri()))
        .filter(other -> other.type() != ContentType.INFO && points(document, other) > 0)
        .sorted(
            Comparator.comparingInt((Document other) -> -points(document, other))
                .thenComparing(Document::path))
        .limit(3)
        .toList();
  }

  private static int points(Document a, Document b) {
    boolean topic = a.meta().topic().isPresent() && a.meta().topic().equals(b.meta().topic());
    Set<String> common = new HashSet<>(a.meta().tags());
    common.retainAll(b.meta().tags());
    return (topic ? 2 : 0) + common.size();
  }

  private static List<String> uris(Collection<Document> documents) {
    return documents.stream().map(Document::uri).toList();
  }

  private static List<Document> documents(Random random, int count) {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String topic = TOPICS.get(random.nextInt(TOPICS.size()));
      List<String> tags = TAGS.stream().filter(tag -> random.nextInt(3) == 0).toList();
      ContentType type = random.nextInt(6) == 0 ? ContentType.INFO : ContentType.ARTICLE;
      documents.add(document(String.format(Locale.ROOT, "p%03d", i), type, topic, tags));
    }
    return documents;
  }

  private static Document document(String name, ContentType type, String topic, List<String> tags) {
    return MadeUp.document(name, type, meta(name, topic, tags));
  }

  private static Metadata meta(String title, String topic, List<String> tags) {
    return new Metadata(
        title,
        "",
        Optional.of(topic).filter(id -> !id.isEmpty()),
        tags,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "en",
        Status.PUBLISHED,
        false,
        List.of(),
        "",
        Optional.empty());
  }
}
