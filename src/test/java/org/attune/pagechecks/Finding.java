package org.attune.pagechecks;

/**
 * Something that is wrong with a page.
 *
 * @param number of the check that it breaks, 1 to 23
 * @param page its path below the site's root
 * @param viewing how it was looked at; empty where only its file was read
 * @param what is wrong
 */
record Finding(int number, String page, String viewing, String what) {
  @Override
  public String toString() {
    return page + (viewing.isEmpty() ? "" : " at " + viewing) + ": " + what;
  }
}
