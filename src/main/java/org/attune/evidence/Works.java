package org.attune.evidence;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The works of a references file by their ids. */
interface Works {
  /** All ids, in the file's order. */
  Set<String> ids();

  /** The work of an id; null where there is none. */
  @Nullable Work find(String id);

  /** Works that were read. */
  static Works of(Map<String, Work> read) {
    Map<String, Work> works = Collections.unmodifiableMap(read);
    return new Works() {
      @Override
      public Set<String> ids() {
        return works.keySet();
      }

      @Override
      public @Nullable Work find(String id) {
        return works.get(id);
      }
    };
  }
}
