package org.attune.links;

/** Why a link is broken. */
public enum BreakReason {
  /** No page or file is there. */
  NO_FILE,
  /** The target is a folder without an index.html. */
  NO_INDEX,
  /** A file is there, but its name differs in upper and lower case. */
  WRONG_CASE,
  /** A file is there, but its accents are made of other characters that look the same. */
  OTHER_ACCENTS,
  /** The page is there, but has no such id. */
  NO_ANCHOR,
  /** The page itself has no element of that id, or no map of that name. */
  NO_ID,
  /** The address begins with a slash, and so leaves the folder that the site is served in. */
  OUTSIDE,
  /** There is no address. */
  EMPTY,
  /** No browser can read the address. */
  MALFORMED
}
