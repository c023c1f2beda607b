package org.attune.view;

/**
 * Names one page of the site for {@link Views#of}.
 *
 * @param kind what kind of page
 * @param name for a document its address below the root, for a topic its id, for a tag its slug;
 *     for an alias its address; {@code ""} where there is one page of the kind
 */
public record PageKey(Kind kind, String name) {

  /** The kinds of pages and files that templates make. */
  public enum Kind {
    DOCUMENT,
    HOME,
    TOPIC,
    TAG,
    TAGS,
    SEARCH,
    SEARCH_INDEX,
    NOT_FOUND,
    FEED,
    SITEMAP,
    ALIAS,
    ROBOTS,
    OWN_STYLE
  }

  /** A document's page. */
  public static PageKey document(String uri) {
    return new PageKey(Kind.DOCUMENT, uri);
  }

  /** A topic's page. */
  public static PageKey topic(String id) {
    return new PageKey(Kind.TOPIC, id);
  }

  /** A tag's page. */
  public static PageKey tag(String slug) {
    return new PageKey(Kind.TAG, slug);
  }

  /** The page that stands at an older address of a document. */
  public static PageKey alias(String uri) {
    return new PageKey(Kind.ALIAS, uri);
  }

  /** The one page of its kind. */
  public static PageKey only(Kind kind) {
    return new PageKey(kind, "");
  }
}
