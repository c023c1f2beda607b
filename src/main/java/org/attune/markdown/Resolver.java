package org.attune.markdown;

import java.util.Optional;

/**
 * What a page knows of the rest of the site while it is written. Destinations are given as the
 * author wrote them, escapes decoded. Asked from one thread at a time for one page.
 */
public interface Resolver {
  /** A resolver that knows no other page and leaves every address as it is. */
  Resolver NONE = new NoPages();

  /** The class of {@link #NONE}. */
  final class NoPages implements Resolver {
    private NoPages() {}

    @Override
    public String href(String destination) {
      return destination;
    }
  }

  /**
   * The address to print for a link or a picture: {@code ../articles/x.html#a} for {@code
   * ../articles/x.md#a}. Whether the target exists is checked elsewhere.
   */
  String href(String destination);

  /** How the reference of a key is named in the text; empty for an unknown key. */
  default Optional<CitationText> cite(String key) {
    return Optional.empty();
  }

  /** The term that a link leads to; empty for any other link. */
  default Optional<Term> term(String destination) {
    return Optional.empty();
  }

  /** The card of the quiz that a link leads to; empty for any other link. */
  default Optional<QuizCard> card(String destination) {
    return Optional.empty();
  }

  /** The HTML of a quiz short enough to stand in place of a link to it; empty for any other. */
  default Optional<String> inlineQuiz(String destination) {
    return Optional.empty();
  }

  /** True for a page that comes with Attune and is not on this site: its name stays, as text. */
  default boolean isLeftOut(String destination) {
    return false;
  }

  /** False for a page of the site's own, on which {@link #isLostQuiz} holds for no link. */
  default boolean losesQuizzes() {
    return false;
  }

  /**
   * True for a link to a quiz that comes with Attune and is not on this site, on a page that comes
   * with Attune too: the card goes, and with it the paragraph that leads to it.
   */
  default boolean isLostQuiz(String destination) {
    return false;
  }

  /** The size of a picture of the site; empty where it is not known. */
  default Optional<Size> size(String destination) {
    return Optional.empty();
  }
}
