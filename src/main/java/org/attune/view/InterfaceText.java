package org.attune.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The words of the interface in one language, with English for a word that it lacks. */
public final class InterfaceText {
  static final String FALLBACK = "en";

  /** Whether there are words of a language, by its tag. */
  private static final Map<String, Boolean> KNOWN = new ConcurrentHashMap<>();

  /** Languages whose usual script runs from right to left (Unicode CLDR). */
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "syr", "ug", "ur", "yi");

  private final String lang;
  private final Map<String, String> words;
  private final List<String> months;

  private InterfaceText(String lang, Map<String, String> words) {
    this.lang = lang;
    this.words = Map.copyOf(words);
    this.months = List.of(words.getOrDefault("months", "").split("\\|", -1));
  }

  /**
   * The words of a language.
   *
   * @param lang a BCP 47 tag, of which the primary language counts
   */
  public static InterfaceText of(String lang) {
    Map<String, String> words = new HashMap<>(load(FALLBACK));
    String primary = primary(lang);
    if (!primary.equals(FALLBACK)) {
      words.putAll(load(primary));
    }
    return new InterfaceText(knows(primary) ? primary : FALLBACK, words);
  }

  /** True where there are words of a language, given by its tag. */
  static boolean knows(String lang) {
    return KNOWN.computeIfAbsent(
        primary(lang),
        spoken -> InterfaceText.class.getResource("text_" + spoken + ".properties") != null);
  }

  /** The first part of a tag in lower case: {@code de} of {@code de-AT}. */
  static String primary(String lang) {
    int end = 0;
    while (end < lang.length() && lang.charAt(end) != '-' && lang.charAt(end) != '_') {
      end++;
    }
    return lang.substring(0, end).toLowerCase(Locale.ROOT);
  }

  /** Which way a language is written: {@code rtl} or {@code ltr}. */
  static String direction(String lang) {
    return RIGHT_TO_LEFT.contains(primary(lang)) ? "rtl" : "ltr";
  }

  private static Map<String, String> load(String language) {
    try (InputStream in =
        InterfaceText.class.getResourceAsStream("text_" + language + ".properties")) {
      Map<String, String> words = new HashMap<>();
      if (in != null) {
        Properties properties = new Properties();
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        properties.forEach((key, value) -> words.put((String) key, (String) value));
      }
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException("The interface text of " + language + " can't be read", e);
    }
  }

  /** The language that the words are in: the first part of a tag, as {@code de}. */
  public String lang() {
    return lang;
  }

  /** All words by key, for templates. */
  public Map<String, String> words() {
    return words;
  }

  /** One word. */
  public String get(String key) {
    String word = words.get(key);
    if (word == null) {
      throw new IllegalArgumentException("No interface text for " + key);
    }
    return word;
  }

  /**
   * A date as people write it: {@code 20 November 2026}. The names come from our own table: those
   * of the JDK change with its version.
   */
  public String date(LocalDate date) {
    return get("date_pattern")
        .replace("{d}", Integer.toString(date.getDayOfMonth()))
        .replace("{m}", months.get(date.getMonthValue() - 1))
        .replace("{y}", Integer.toString(date.getYear()));
  }
}
