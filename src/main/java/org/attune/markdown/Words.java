package org.attune.markdown;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * The words of one language that stand in a page's body, and those that an author writes to begin a
 * callout. A language without a table of its own gets the English one.
 *
 * @param lang the language of the table: {@code de}
 * @param callouts by the word that begins one, as an author writes it
 * @param decorative what stands in a picture's title to say that it needs no description
 * @param quotes the marks around a quotation
 */
record Words(
    String lang,
    Map<String, Kind> callouts,
    List<String> decorative,
    Quotes quotes,
    String table,
    String footnotes,
    String footnoteBack,
    String termMore) {
  /** The languages that have a table. */
  static final List<String> LANGUAGES = List.of("en", "es", "de");

  private static final Map<String, Quotes> QUOTES = allQuotes();

  /** The kinds of callout, by their name in the markup. */
  enum Kind {
    KEY_POINTS,
    TRY_THIS,
    HELP,
    NOTE;

    /** The name in the markup: {@code key-points}. */
    String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The marks around a quotation, and around one inside it. */
  record Quotes(String left, String right, String innerLeft, String innerRight) {}

  /** The words for a page's language, a BCP 47 tag: {@code de-AT} gets those of {@code de}. */
  static Words of(String tag) {
    String primary = primary(tag);
    String lang = LANGUAGES.contains(primary) ? primary : "en";
    Properties table = load("words_" + lang + ".properties");
    Map<String, Kind> callouts = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      all(table, "callout." + kind.id()).forEach(word -> callouts.put(word, kind));
    }
    return new Words(
        lang,
        callouts,
        decorative(table),
        quotesOf(tag),
        one(table, "table"),
        one(table, "footnotes"),
        one(table, "footnote-back"),
        one(table, "term-more"));
  }

  /** The word of the table, and its kind, that a bold word is; the case doesn't count. */
  Optional<Map.Entry<String, Kind>> callout(String word) {
    return callouts.entrySet().stream()
        .filter(entry -> entry.getKey().equalsIgnoreCase(word))
        .findFirst();
  }

  /** True where a picture's title says that it needs no description. */
  boolean isDecorative(String title) {
    return decorative.stream().anyMatch(word -> word.equalsIgnoreCase(title.strip()));
  }

  /** The usual word of a kind. */
  String usual(Kind kind) {
    return callouts.entrySet().stream()
        .filter(entry -> entry.getValue() == kind)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  /**
   * The English word is understood in every language: it is the one that the format's page shows.
   */
  private static List<String> decorative(Properties table) {
    List<String> words = new ArrayList<>(all(table, "decorative"));
    words.add("decorative");
    return words;
  }

  /** The marks of a page's language. */
  static Quotes quotesOf(String tag) {
    return Optional.ofNullable(QUOTES.get(tag))
        .or(() -> Optional.ofNullable(QUOTES.get(primary(tag))))
        .orElseGet(() -> Objects.requireNonNull(QUOTES.get("en")));
  }

  private static Map<String, Quotes> allQuotes() {
    Map<String, Quotes> quotes = new HashMap<>();
    Properties table = load("quotes.properties");
    for (String tag : table.stringPropertyNames()) {
      String[] marks = one(table, tag).split(" ", -1);
      quotes.put(tag, new Quotes(marks[0], marks[1], marks[2], marks[3]));
    }
    return Map.copyOf(quotes);
  }

  private static String primary(String tag) {
    int end = tag.indexOf('-');
    return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
  }

  private static List<String> all(Properties table, String key) {
    return List.of(one(table, key).split("\\|", -1));
  }

  private static String one(Properties table, String key) {
    return Objects.requireNonNull(table.getProperty(key), key);
  }

  private static Properties load(String name) {
    Properties table = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Words.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      table.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read the word table " + name, e);
    }
    return table;
  }
}
