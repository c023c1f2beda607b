package org.attune.site;

/** What a site is built for. */
public enum Purpose {
  /** Rendered and not changed any more, as stock JBake would write it. */
  PLAIN,
  /** Ready for a web server: small files, named by their content. */
  DELIVERY,
  /** The same, for the public: what a live site must have is an error where it lacks. */
  RELEASE;

  /** True where what lacks for a live site is an error. */
  public boolean isRelease() {
    return this == RELEASE;
  }
}
