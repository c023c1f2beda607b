package org.attune.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/**
 * HTML with holes where other pages of the site matter. It is written while the syntax tree is at
 * hand, and filled when the page is made: to keep the trees of a site until then takes several
 * times the memory. Does not change.
 *
 * @param text the HTML around the holes
 * @param holes in the order of the text
 */
record Draft(String text, List<Hole> holes) {
  Draft {
    holes = List.copyOf(holes);
  }

  /**
   * A place to be filled.
   *
   * @param at where in the text
   */
  record Hole(int at, Filler filler) {}

  /** What comes into a hole. */
  interface Filler {
    /** Appends it. */
    void fill(Filling filling);
  }

  /** A draft that is being written. */
  static final class Begun {
    private final StringBuilder text;
    private final int signs;
    private final List<Hole> holes = new ArrayList<>();

    /**
     * An empty one.
     *
     * @param length about how many characters it will have
     * @param signs the {@link TextSigns} that the pieces of the body may hold
     */
    Begun(int length, int signs) {
      this.text = new StringBuilder(length);
      this.signs = signs;
    }

    /** Appends markup. */
    void html(String markup) {
      text.append(markup);
    }

    /** Appends text, escaped. */
    void text(String words) {
      Escape.append(text, words);
    }

    /** Appends a piece of the body with escapes and entities resolved, escaped for HTML. */
    void text(BasedSequence chars) {
      Raw.appendHtml(text, chars, signs);
    }

    void hole(Filler filler) {
      holes.add(new Hole(text.length(), filler));
    }

    /** Begins a new line, unless one has just begun. */
    void line() {
      boolean afterHole = !holes.isEmpty() && holes.get(holes.size() - 1).at() == text.length();
      if (afterHole) {
        hole(Filling::line);
      } else if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
        text.append('\n');
      }
    }

    Draft end() {
      return new Draft(text.toString(), holes);
    }
  }
}
