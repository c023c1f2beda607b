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
  HEAD("address in the page's head", true),
  REDIRECT("redirect", true),
  CSS("address in a style", false),
  /** A reference to an id of the same page, such as {@code for} and {@code aria-labelledby}. */
  ID("reference to an id", false),
  /** The name of an image map of the same page, with its {@code #}. */
  MAP("image map", false);

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
