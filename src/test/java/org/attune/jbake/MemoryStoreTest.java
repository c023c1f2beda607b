package org.attune.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The store answers in the order of OrientDB 3.1.20, as it was measured. */
class MemoryStoreTest {
  @BeforeEach
  void resetTypes() {
    DocumentTypes.resetDocumentTypes();
  }

  @Test
  void ordersDocumentsOfOneDateByClusterFromTheLast() {
    assertThat(order(store(1, 6))).containsExactly("u5", "u4", "u3", "u2", "u1", "u0");
    assertThat(order(store(2, 6))).containsExactly("u5", "u3", "u1", "u4", "u2", "u0");
    assertThat(order(store(4, 6))).containsExactly("u3", "u2", "u5", "u1", "u4", "u0");
  }

  @Test
  void ordersByDateFirstAndPutsDocumentsWithoutDateLast() {
    MemoryStore store = new MemoryStore(1);
    store.addDocument(document("old", Instant.EPOCH));
    DocumentModel none = document("none", Instant.EPOCH);
    none.remove("date");
    store.addDocument(none);
    store.addDocument(document("new", Instant.EPOCH.plusSeconds(1)));
    assertThat(order(store)).containsExactly("new", "old", "none");
  }

  @Test
  void pagesAfterOrdering() {
    MemoryStore store = store(1, 6);
    store.setLimit(2);
    store.setStart(2);
    assertThat(store.getPublishedPosts(true)).extracting("sourceuri").containsExactly("u3", "u2");
    store.resetPagination();
    assertThat(store.getPublishedPosts(true)).hasSize(6);
  }

  @Test
  void handsOutCopies() {
    MemoryStore store = store(1, 1);
    store.getPublishedPosts().get(0).setTitle("changed");
    assertThat(store.getPublishedPosts().get(0).getTitle()).isNull();
  }

  @Test
  void losesTheOrderOfNestedMapsAsOrientDbDoes() {
    Map<String, Object> nested = new LinkedHashMap<>();
    for (String key : List.of("zulu", "alpha", "q", "w", "e")) {
      nested.put(key, 1);
    }
    MemoryStore store = new MemoryStore(1);
    DocumentModel document = document("u", Instant.EPOCH);
    document.put("nested", nested);
    store.addDocument(document);
    Map<?, ?> stored = (Map<?, ?>) store.getPublishedPosts().get(0).get("nested");
    Map<String, Object> filledOneByOne = new HashMap<>();
    nested.forEach(filledOneByOne::put);
    assertThat(List.copyOf(stored.keySet())).isEqualTo(List.copyOf(filledOneByOne.keySet()));
  }

  @Test
  void forgetsAnEarlierDocumentOfTheSameAddress() {
    MemoryStore store = store(1, 2);
    store.deleteContent("u0");
    assertThat(order(store)).containsExactly("u1");
  }

  private static MemoryStore store(int clusters, int documents) {
    MemoryStore store = new MemoryStore(clusters);
    IntStream.range(0, documents).forEach(i -> store.addDocument(document("u" + i, Instant.EPOCH)));
    return store;
  }

  private static DocumentModel document(String uri, Instant date) {
    DocumentModel document = DocumentModel.createDefaultDocumentModel();
    document.setType("post");
    document.setStatus("published");
    document.setSourceUri(uri);
    document.setDate(Date.from(date));
    document.setTags(new String[] {"t"});
    return document;
  }

  private static List<String> order(MemoryStore store) {
    return store.getPublishedPosts().stream().map(DocumentModel::getSourceuri).toList();
  }
}
