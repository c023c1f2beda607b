package org.attune.markdown;

/**
 * A term of the glossary.
 *
 * @param id its anchor on the glossary's page: {@code alliance}
 * @param title as its heading shows it, without markup
 * @param meaning its first paragraph without markup, so that it can stand on any page; {@code ""}
 *     for none
 * @param lang the language of its words; {@code ""} for that of the page
 */
public record Term(String id, String title, String meaning, String lang) {
  /** A term in the language of the page. */
  public Term(String id, String title, String meaning) {
    this(id, title, meaning, "");
  }

  /** The same term with a language. */
  public Term in(String other) {
    return new Term(id, title, meaning, other);
  }
}
