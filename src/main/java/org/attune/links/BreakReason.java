package org.attune.links;

/** Why a link is broken or untidy. */
public enum BreakReason {
  /** No page or file is there. */
  NO_FILE(Level.DEAD, "link-broken"),
  /** The target is a folder without an index.html. */
  NO_INDEX(Level.DEAD, "link-broken"),
  /** A file is there, but its name differs in upper and lower case. */
  WRONG_CASE(Level.DEAD, "link-broken"),
  /** A file is there, but its accents are made of other characters that look the same. */
  OTHER_ACCENTS(Level.DEAD, "link-broken"),
  /** The page is there, but has no such id. */
  NO_ANCHOR(Level.DEAD, "link-anchor-missing"),
  /** The page itself has no element of that id, or no map of that name. */
  NO_ID(Level.DEAD, "link-anchor-missing"),
  /** The address begins with a slash, and so leaves the folder that the site is served in. */
  OUTSIDE(Level.DEAD, "link-broken"),
  /** There is no address. */
  EMPTY(Level.DEAD, "link-broken"),
  /** No browser can read the address. */
  MALFORMED(Level.DEAD, "link-malformed"),
  /** The scheme is a slip of a known one. */
  SCHEME(Level.DEAD, "link-malformed"),
  /** A file on the author's own disk. */
  OWN_DISK(Level.DEAD, "link-broken"),
  /** A mail address that is none. */
  MAIL(Level.DEAD, "link-mail"),
  /** A telephone number that is none. */
  PHONE(Level.DEAD, "link-phone"),
  /** A telephone link calls another number than the one it shows. */
  OTHER_NUMBER(Level.DEAD, "link-phone"),
  /** A folder without its slash: servers answer with a redirect. */
  NO_SLASH(Level.MOVED, "link-moved"),
  /** A rule of the site itself sends it elsewhere for good. */
  REDIRECTED(Level.MOVED, "link-moved"),
  /** At the target stands a page that sends readers on at once. */
  MOVED_PAGE(Level.MOVED, "link-moved"),
  /** An id stands twice on the page. */
  SECOND_ID(Level.NOTE, "id-twice"),
  /** No picture of the page uses the image map. */
  UNUSED_MAP(Level.NOTE, "map-unused"),
  /** The address is not encrypted. */
  PLAIN_HTTP(Level.NOTE, "link-http"),
  /** A telephone number with spaces, which phones mostly forgive. */
  PHONE_SPACES(Level.NOTE, "link-phone"),
  /** It is broken, but its author marked it to be left alone. */
  LEFT_ALONE(Level.UNCHECKED, "link-left-alone"),
  /** A file could not be read, so its links are not known. */
  UNREADABLE(Level.UNCHECKED, "file-unreadable"),
  /** A file does not fit into the memory, so its links are not known. */
  TOO_LARGE(Level.UNCHECKED, "file-too-large");

  private final Level level;
  private final String rule;

  BreakReason(Level level, String rule) {
    this.level = level;
    this.rule = rule;
  }

  /** How much it weighs. */
  public Level level() {
    return level;
  }

  /** The rule's id. */
  public String rule() {
    return rule;
  }
}
