package org.attune.view;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The values that one page offers to its template, by name. Most templates use few of them: what
 * takes time is made at the first mention, and the page is made from nothing that its template
 * didn't ask for. Who looks at the whole map makes all. Used by one thread.
 */
final class Offer extends AbstractMap<String, Object> {
  /** A value, or the {@link Supplier} that makes it. */
  private final Map<String, Object> values = new LinkedHashMap<>();

  @Override
  public @Nullable Object put(String key, Object value) {
    return values.put(key, value);
  }

  /**
   * Offers a value that is made when it is asked for.
   *
   * @param value gives null where there is none
   */
  void late(String key, Supplier<? extends @Nullable Object> value) {
    values.put(key, value);
  }

  @Override
  public @Nullable Object get(Object key) {
    return values.get(key) instanceof Supplier<?> late ? made((String) key, late) : values.get(key);
  }

  private @Nullable Object made(String key, Supplier<? extends @Nullable Object> late) {
    Object value = late.get();
    if (value == null) {
      values.remove(key);
    } else {
      values.put(key, value);
    }
    return value;
  }

  @Override
  public boolean containsKey(Object key) {
    return get(key) != null;
  }

  @Override
  public Set<Map.Entry<String, Object>> entrySet() {
    List.copyOf(values.keySet()).forEach(this::get);
    return Collections.unmodifiableMap(values).entrySet();
  }
}
