package org.attune.inputs;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a page is made from. It is told by what was asked, not by the answer: in the next
 * build the same question may have another one.
 */
public final class Input {
  private final Kind kind;
  private final String subject;
  private final String detail;

  /** Kept: each page of a cold build asks a hundred questions, and each goes into two tables. */
  private final int hash;

  /**
   * A question.
   *
   * @param subject what it is about: a path, a slug, an id; {@code ""} where there is one question
   *     of the kind
   * @param detail what about it; mostly {@code ""}
   */
  public Input(Kind kind, String subject, String detail) {
    this.kind = kind;
    this.subject = subject;
    this.detail = detail;
    this.hash = (kind.hashCode() * 31 + subject.hashCode()) * 31 + detail.hashCode();
  }

  /** A question that its kind and subject tell. */
  public Input(Kind kind, String subject) {
    this(kind, subject, "");
  }

  /** Its kind. */
  public Kind kind() {
    return kind;
  }

  /** What it is about. */
  public String subject() {
    return subject;
  }

  /** What about it; mostly {@code ""}. */
  public String detail() {
    return detail;
  }

  /** What another file must be like for an answer to change. */
  public enum Ground {
    /** The one content file that is the subject. */
    DOCUMENT,
    /** Which content files there are, and how their headers sort them. */
    ORDER,
    /** Anything else: it is asked again in each build. */
    OTHER
  }

  /** The kinds of questions. */
  public enum Kind {
    /** All of a document: its text, too. */
    CONTENT(Ground.DOCUMENT),
    /** What other pages show of a document: title, description, dates, minutes to read. */
    FACE(Ground.DOCUMENT),
    /** Whether a file is a page, and of which kind. */
    TARGET(Ground.DOCUMENT),
    /** A term of a glossary; the detail is its id. */
    TERM(Ground.DOCUMENT),
    /** Whether a page has an anchor, which is the detail. */
    ANCHOR(Ground.DOCUMENT),
    /** All documents, in path order. */
    DOCUMENTS(Ground.ORDER),
    /** The documents of the feed. */
    NEWS(Ground.ORDER),
    /** A tag: its name and its documents. */
    TAG(Ground.ORDER),
    /** All tags. */
    TAGS(Ground.ORDER),
    /** The documents of a topic. */
    TOPIC(Ground.ORDER),
    /** The topics that have a page. */
    TOPICS(Ground.ORDER),
    /** The pages that share most with one. */
    RELATED(Ground.ORDER),
    /** The next page of a reading path. */
    NEXT(Ground.ORDER),
    /** The previous page of a reading path. */
    PREVIOUS(Ground.ORDER),
    /** The document of a content file that data/nav.yml names. */
    NAMED(Ground.ORDER),
    /** A document in all its languages. */
    TRANSLATIONS(Ground.ORDER),
    /** The document that has moved away from an address. */
    MOVED(Ground.ORDER),
    /** All texts, for the search. */
    TEXTS(Ground.OTHER),
    /** The size of a picture. */
    PICTURE(Ground.OTHER),
    /** A template's text. */
    TEMPLATE(Ground.OTHER),
    /** The name under which a file is published. */
    PUBLISHED(Ground.OTHER),
    /** The one style sheet that several are published as; their paths in lines are the subject. */
    BUNDLE(Ground.OTHER),
    /** Whether a finished page leads to a file that is there. */
    FILE(Ground.OTHER),
    /** Whether a finished page has an anchor, whose hashes are the detail. */
    PART(Ground.OTHER),
    /** Something of JBake's own model: nobody notes what it was made from. */
    UNNOTED(Ground.OTHER),
    /** Something that can't be asked again: what is made from it is made in each build. */
    PASSING(Ground.OTHER);

    private final Ground ground;

    Kind(Ground ground) {
      this.ground = ground;
    }

    /** What the answer rests on. */
    public Ground ground() {
      return ground;
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || (other instanceof Input that
            && hash == that.hash
            && kind == that.kind
            && subject.equals(that.subject)
            && detail.equals(that.detail));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return kind + " " + subject + (detail.isEmpty() ? "" : " " + detail);
  }
}
