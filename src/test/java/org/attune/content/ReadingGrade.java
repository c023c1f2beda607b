package org.attune.content;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The Flesch–Kincaid grade of a text, counted in more than one way: counters differ in what they
 * take for a syllable, and a page must be plain for all of them.
 *
 * <p>Source of the formula: Kincaid et al. (1975), grade = 0.39 · words per sentence + 11.8 ·
 * syllables per word − 15.59.
 */
public final class ReadingGrade {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d’'.,%-]*");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])[”’\"')]*\\s+");
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  private ReadingGrade() {}

  /**
   * The highest grade that the counters give.
   *
   * @param text a line for each block; a line without a full stop is a sentence of its own
   */
  static double highest(String text) {
    return Math.max(
        of(text, ReadingGrade::syllables),
        of(text, word -> vowelGroups(word.toLowerCase(Locale.ROOT))));
  }

  /** The grade by the usual count: groups of vowels, a silent e at the end left out. */
  public static double usual(String text) {
    return of(text, ReadingGrade::syllables);
  }

  private static double of(String text, ToIntFunction<String> counter) {
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    long sentences =
        text.lines()
            .flatMap(SENTENCE_END::splitAsStream)
            .filter(sentence -> WORD.matcher(sentence).find())
            .count();
    double syllables = words.stream().mapToInt(counter).sum();
    return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
  }

  private static int syllables(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int groups = vowelGroups(lower);
    boolean silent = lower.endsWith("e") && !lower.endsWith("le") && groups > 1;
    return silent ? groups - 1 : groups;
  }

  private static int vowelGroups(String word) {
    return Math.max(1, (int) VOWELS.matcher(word).results().count());
  }
}
