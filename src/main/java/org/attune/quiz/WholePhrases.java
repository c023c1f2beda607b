package org.attune.quiz;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Patterns of phrases, in any case, that begin and end with a word. They are tried only where a
 * word begins with a letter that one of them may begin with: a regular expression by itself tries
 * all of them at each character.
 */
final class WholePhrases {
  private final Pattern phrase;

  /** The characters that a phrase may begin with; each one behind these may. */
  private final boolean[] first = new boolean[256];

  /**
   * Some phrases.
   *
   * @param phrases regular expressions, each of which begins with a letter
   */
  WholePhrases(List<String> phrases) {
    this.phrase = Pattern.compile("(?iu)(?:" + String.join("|", phrases) + ")(?![\\p{L}\\p{N}])");
    for (int i = first.length - 1; i >= 0; i--) {
      char c = (char) i;
      char small = Character.toLowerCase(c);
      first[i] = c == small ? Character.isLetterOrDigit(c) && mayBegin(c) : first[small];
    }
  }

  private boolean mayBegin(char letter) {
    Matcher matcher = phrase.matcher(String.valueOf(letter));
    return matcher.lookingAt() || matcher.hitEnd(); // It asks for more.
  }

  /** A search from the beginning of a text. */
  Search in(String text) {
    return new Search(text);
  }

  /** Finds one phrase after the other. */
  final class Search {
    private final String text;
    private final Matcher matcher;
    private int next;

    private Search(String text) {
      this.text = text;
      // What a phrase asks of the text before it is there to see.
      this.matcher = phrase.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Goes to the next phrase, and gives false where there is none. */
    boolean find() {
      for (int at = next; at < text.length(); at++) {
        char c = text.charAt(at);
        if ((c >= first.length || first[c]) && beginsWord(at)) {
          matcher.region(at, text.length());
          if (matcher.lookingAt()) {
            next = matcher.end();
            return true;
          }
        }
      }
      next = text.length();
      return false;
    }

    private boolean beginsWord(int at) {
      return at == 0 || !isWord(text.codePointBefore(at));
    }

    /** Where the phrase begins, from 0. */
    int start() {
      return matcher.start();
    }

    String words() {
      return matcher.group();
    }
  }

  /** True for letters and numbers of any kind. */
  private static boolean isWord(int point) {
    int type = Character.getType(point);
    return Character.isLetterOrDigit(point)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
