package org.attune.view;

import org.attune.address.Percent;

/**
 * Where a page stands, to make addresses from it.
 *
 * @param root the prefix from the page to the site's root: {@code ""}, {@code "../"} …
 */
record Place(String root) {
  /** The place of a page below the root. */
  static Place of(String uri) {
    int depth = 0;
    for (int slash = uri.indexOf('/'); slash >= 0; slash = uri.indexOf('/', slash + 1)) {
      depth++;
    }
    return new Place("../".repeat(depth));
  }

  /** The address of another page, as it goes into an attribute. */
  String href(String uri) {
    return root + Percent.encodePath(uri);
  }
}
