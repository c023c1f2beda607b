package org.attune.site;

import java.util.List;
import org.attune.store.InputTable;

/**
 * The pages that a build has left to the next.
 *
 * @param questions what they were made from; their numbers are of this table
 */
record LeftPages(InputTable questions, List<RememberedPage> pages) {
  LeftPages {
    pages = List.copyOf(pages);
  }
}
