package org.attune.jbake;

import java.util.List;

/**
 * Which part of a listing a page shows.
 *
 * @param start the first document, from 0; negative for all documents
 * @param limit how many; negative for all documents
 */
record Paging(long start, long limit) {
  static final Paging NONE = new Paging(-1, -1);

  /** The part of a listing that is shown. */
  <T> List<T> of(List<T> all) {
    if (start < 0 || limit < 0) {
      return all;
    }
    int from = (int) Math.min(start, all.size());
    return all.subList(from, (int) Math.min(from + limit, all.size()));
  }
}
