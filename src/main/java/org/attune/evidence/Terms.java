package org.attune.evidence;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The words of a reference list in one language. A language without a table gets the English. */
final class Terms {
  private static final List<String> LANGUAGES = List.of("en", "es", "de");

  private final Properties words;
  private final String lang;

  private Terms(Properties words, String lang) {
    this.words = words;
    this.lang = lang;
  }

  /** The words for a page's language, a BCP 47 tag. */
  static Terms of(String tag) {
    String primary = primary(tag);
    String lang = LANGUAGES.contains(primary) ? primary : "en";
    String name = "terms_" + lang + ".properties";
    Properties words = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Terms.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read the word table " + name, e);
    }
    return new Terms(words, primary);
  }

  static String primary(String tag) {
    int end = tag.indexOf('-');
    return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
  }

  String lang() {
    return lang;
  }

  String word(String key) {
    return Objects.requireNonNull(words.getProperty(key), key);
  }

  /** A word with something set into it. */
  String word(String key, String... values) {
    return String.format(Locale.ROOT, word(key), (Object[]) values);
  }

  /** A date as in a sentence: {@code November 23, 2026}. */
  String date(PartialDate date) {
    return date.month() == 0 ? date.year() : word("whole-date", dayAndMonth(date), date.year());
  }

  /** The end of a date, without its year: {@code December 12}. */
  String dayAndMonth(PartialDate date) {
    String month = word("months").split("\\|", -1)[date.month() - 1];
    return date.day() == 0 ? month : word("day", String.valueOf(date.day()), month);
  }

  /** An edition: {@code 2nd ed.} for {@code 2}. */
  String edition(String edition) {
    if (!edition.matches("\\d{1,3}")) {
      return edition;
    }
    String[] endings = word("ordinals").split("\\|", -1);
    int number = Integer.parseInt(edition);
    boolean teen = number % 100 / 10 == 1;
    int ending = teen || number % 10 == 0 || number % 10 > 3 ? 3 : number % 10 - 1;
    return word("edition", edition + endings[ending]);
  }
}
