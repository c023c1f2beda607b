package org.attune.links;

/**
 * What a link to a page must hold: a quick look that spares most links from being resolved again.
 *
 * @param name the last part of the page's address; {@code ""} where every link may be meant
 * @param inside the folder whose own pages can leave the name out; {@code ""} where none can
 */
record MovedName(String name, String inside) {
  /** For links to any page. */
  static final MovedName ANY = new MovedName("", "");

  private static final String INDEX = "index.html";

  /**
   * What a link to a file must hold.
   *
   * @param path below the site's root
   */
  static MovedName of(String path) {
    if (!path.endsWith("/" + INDEX)) {
      return path.equals(INDEX) ? ANY : new MovedName(last(path), "");
    }
    String folder = path.substring(0, path.length() - INDEX.length() - 1);
    return new MovedName(last(folder), folder + "/");
  }

  /**
   * False where a link can't lead there.
   *
   * @param url its address, or those of several
   */
  boolean mayBeMeant(String page, String url) {
    return url.contains(name) || (!inside.isEmpty() && page.startsWith(inside)) || isCoded(url);
  }

  /** True where some sign may stand for another one, or for none. */
  private static boolean isCoded(String url) {
    return url.indexOf('%') >= 0
        || url.indexOf('\n') >= 0
        || url.indexOf('\r') >= 0
        || url.indexOf('\t') >= 0;
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
