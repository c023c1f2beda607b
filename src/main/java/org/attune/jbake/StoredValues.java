package org.attune.jbake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jbake.model.DocumentModel;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a document's values on their way through stock's database. OrientDB hands out
 * nested maps as HashMap, lists as ArrayList and sets as HashSet, whatever was put in, and
 * templates see it in the order of keys. Everything else comes out as it went in.
 */
final class StoredValues {
  private StoredValues() {}

  /** The document as a query of stock's would return it. */
  static DocumentModel of(DocumentModel document) {
    DocumentModel stored = new DocumentModel();
    document.forEach((key, value) -> stored.put(key, stored(value)));
    return stored;
  }

  /** A document of its own with the same values, key by key as JBake copies it. */
  static DocumentModel copy(DocumentModel document) {
    DocumentModel copy = new DocumentModel();
    document.forEach(copy::put);
    return copy;
  }

  private static @Nullable Object stored(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return addAll(new ArrayList<>(list.size()), list);
    }
    if (value instanceof Set<?> set) {
      return addAll(new HashSet<>(), set);
    }
    if (value instanceof Map<?, ?> map) {
      Map<@Nullable Object, @Nullable Object> stored = new HashMap<>();
      map.forEach((key, inner) -> stored.put(key, stored(inner)));
      return stored;
    }
    return value;
  }

  private static Collection<@Nullable Object> addAll(
      Collection<@Nullable Object> stored, Collection<?> values) {
    values.forEach(value -> stored.add(stored(value)));
    return stored;
  }
}
