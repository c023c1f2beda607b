package org.attune.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How hard an English text is to read: the Flesch-Kincaid grade, the years of school that it asks
 * for. Syllables are counted by a rule of thumb, so the first decimal is the last that counts.
 *
 * @param grade rounded to one decimal; 0 for a text without sentences
 * @param hardest up to three sentences, the hardest first
 * @see <a href="https://apps.dtic.mil/sti/citations/ADA006655">Kincaid and others 1975</a>
 */
public record ReadingLevel(double grade, List<Sentence> hardest) {
  /** What plain pages aim at; harder ones get a warning. */
  public static final double AIM = 8;

  private static final int SHOWN = 3;

  /** A line with fewer words and no full stop is a heading or an item of a list. */
  private static final int LEAST_WORDS = 8;

  private static final Pattern END =
      Pattern.compile("(?<=[.!?][\"”’)\\]]{0,2})\\s+(?=[\"“‘(\\[]?\\p{Lu}|\\d)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{M}'’-]*");
  private static final Pattern ABBREVIATION =
      Pattern.compile("\\b(?:e\\.g|i\\.e|etc|Dr|Mr|Mrs|Ms|St|vs|al)\\.$");
  private static final Pattern VOWELS = Pattern.compile("[aeiouyàáâäèéêëìíîïòóôöùúûü]+");

  /** Vowels that stand together and are spoken apart, as in client, being and actual. */
  private static final Pattern APART =
      Pattern.compile(
          "(?<![ctgs])ia|ie(?=nt|t$)|ei(?=ng)|yi(?=ng)|(?<!q)ua(?=l|te)|ea(?=te)|eo(?=us)");

  private static final Pattern SILENT =
      Pattern.compile("(?:[^laeiouy]e|[^aeiouytd]ed|[^aeiouysxzcgh]es)$");

  public ReadingLevel {
    hardest = List.copyOf(hardest);
  }

  /**
   * A sentence.
   *
   * @param grade its own grade
   */
  public record Sentence(String text, double grade) {}

  private record Count(String text, int words, int syllables) {
    double grade() {
      return ReadingLevel.grade(1, words, syllables);
    }
  }

  /**
   * The level of a text.
   *
   * @param text plain, one block a line
   */
  public static ReadingLevel of(String text) {
    List<Count> sentences = text.lines().flatMap(line -> sentences(line).stream()).toList();
    int words = sentences.stream().mapToInt(Count::words).sum();
    int syllables = sentences.stream().mapToInt(Count::syllables).sum();
    if (words == 0) {
      return new ReadingLevel(0, List.of());
    }
    List<Sentence> hardest =
        sentences.stream()
            .sorted(Comparator.comparingDouble(Count::grade).reversed())
            .limit(SHOWN)
            .map(sentence -> new Sentence(sentence.text(), rounded(sentence.grade())))
            .toList();
    return new ReadingLevel(
        Math.max(0, rounded(grade(sentences.size(), words, syllables))), hardest);
  }

  private static double grade(int sentences, int words, int syllables) {
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
  }

  private static double rounded(double grade) {
    return Math.round(grade * 10) / 10.0;
  }

  private static List<Count> sentences(String line) {
    List<Count> sentences = new ArrayList<>();
    String open = "";
    for (String part : END.split(line.strip(), -1)) {
      open = open.isEmpty() ? part : open + " " + part;
      if (!ABBREVIATION.matcher(open).find()) {
        add(open, sentences);
        open = "";
      }
    }
    add(open, sentences);
    return sentences;
  }

  private static void add(String text, List<Count> sentences) {
    List<String> words = WORD.matcher(text).results().map(found -> found.group()).toList();
    boolean whole = text.matches("(?s).*[.!?:][\"”’)\\]]{0,2}$");
    if (!words.isEmpty() && (whole || words.size() >= LEAST_WORDS)) {
      int syllables = words.stream().mapToInt(ReadingLevel::syllables).sum();
      sentences.add(new Count(text, words.size(), syllables));
    }
  }

  /** The syllables of an English word: groups of vowels, less a silent e. */
  static int syllables(String word) {
    int count = 0;
    for (String part : word.toLowerCase(Locale.ROOT).replaceAll("['’]", "").split("-", -1)) {
      int groups = (int) VOWELS.matcher(part).results().count();
      boolean silent = groups > 1 && SILENT.matcher(part).find();
      groups += (int) APART.matcher(part).results().count();
      count += part.isEmpty() ? 0 : Math.max(1, silent ? groups - 1 : groups);
    }
    return count;
  }
}
