package org.attune.links;

/** What a page uses an address for, which decides how a broken one is named. */
public enum LinkKind {
  PAGE("link", true),
  IMAGE("image", false),
  STYLE("style sheet", false),
  SCRIPT("script", false),
  MEDIA("recording", false),
  EMBED("embedded file", false),
  FORM("form's address", true),
  CITE("address of a quotation's source", true),
  HEAD("address in the page's head", false),
  REDIRECT("redirect", true),
  /** A redirect that does not wait: the page itself is never read. */
  MOVE("redirect", true),
  CSS("address in a style", true),
  /** A part of this very page or picture that a drawing uses, whatever its base is. */
  PART("reference to a part of the page", true),
  /** An address in JSON-LD, an import map or a web app's manifest. */
  DATA("address in the page's data", true),
  /** The identity of a thing in JSON-LD: its page counts, what follows {@code #} doesn't. */
  THING("address in the page's data", true),
  /** A web app's manifest, whose own addresses count too. */
  MANIFEST("app's manifest", true),
  SITEMAP("address in the site map", false),
  FEED("address in the feed", true),
  /** A target in {@code _redirects}, or the site map that robots.txt names. */
  RULE("address in a rule for servers", false),
  /** A telephone address with the text that is shown for it, after a NUL. */
  PHONE("link", true),
  /** A reference to an id of the same page, such as {@code for} and {@code aria-labelledby}. */
  ID("reference to an id", false),
  /** The name of an image map of the same page, with its {@code #}. */
  MAP("image map", false),
  /** An id that stands twice on a page. */
  SECOND_ID("id", false),
  /** An image map that no picture of its page uses. */
  UNUSED_MAP("image map", false);

  private final String noun;
  private final boolean mayBeEmpty;

  LinkKind(String noun, boolean mayBeEmpty) {
    this.noun = noun;
    this.mayBeEmpty = mayBeEmpty;
  }

  /** What to call it in a sentence, after "the". */
  public String noun() {
    return noun;
  }

  /** True where an empty address is sound: it leads to the page itself. */
  boolean mayBeEmpty() {
    return mayBeEmpty;
  }
}
