package org.attune.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Patterns of phrases, in any case, that begin and end with a word. Each phrase holds one of some
 * telling words; few texts hold any, and only for those is a regular expression made.
 */
final class WholePhrases {
  private final List<String> phrases;
  private final List<String> telling;

  /** The telling words by their first letter, which is one of ASCII, small or capital. */
  private final List<List<String>> byLetter = new ArrayList<>();

  private volatile @Nullable Pattern pattern;

  /**
   * Some phrases.
   *
   * @param telling words in small letters, each of which begins with a letter of ASCII: in each
   *     phrase stands one of them, where a word begins
   * @param phrases regular expressions
   */
  WholePhrases(List<String> telling, List<String> phrases) {
    this.telling = telling;
    this.phrases = phrases;
    for (int letter = 0; letter < 128; letter++) {
      byLetter.add(new ArrayList<>());
    }
    for (String word : telling) {
      byLetter.get(word.charAt(0)).add(word);
      byLetter.get(Character.toUpperCase(word.charAt(0))).add(word);
    }
  }

  /** False for a text that holds none of the phrases, as nearly all do. */
  boolean mayBeIn(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      // A sign beyond ASCII may be another form of a letter, as the sign of the Kelvin is of k.
      List<String> words = c < byLetter.size() ? byLetter.get(c) : telling;
      if (!words.isEmpty() && beginsWord(text, at) && isOne(words, text, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsWord(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static boolean isOne(List<String> words, String text, int at) {
    for (String word : words) {
      if (text.regionMatches(true, at, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }

  /** The phrases as they are written here. */
  List<String> phrases() {
    return phrases;
  }

  /** What finds the phrases. */
  Pattern pattern() {
    Pattern known = pattern;
    if (known == null) {
      known = whole(phrases);
      pattern = known;
    }
    return known;
  }

  /** A regular expression for some words, in any case, that are no part of a longer one. */
  static Pattern whole(List<String> words) {
    return Pattern.compile(
        "(?iu)(?<![\\p{L}\\p{N}])(?:" + String.join("|", words) + ")(?![\\p{L}\\p{N}])");
  }
}
