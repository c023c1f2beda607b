package org.attune.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the interface: one file for each language, all of them whole. */
class InterfaceTextTest {
  private static final Path FOLDER = Path.of("src/main/resources/org/attune/view");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
  private static final Pattern USED =
      Pattern.compile("\\bui\\.(\\w+)|\\btext\\.get\\(\"(\\w+)\"\\)|\\bwords\\(\"(\\w+)\"\\)");

  @ParameterizedTest
  @ValueSource(strings = {"es", "de"})
  void eachLanguageHoldsTheSameKeys(String lang) throws IOException {
    assertThat(words(lang).keySet()).isEqualTo(words("en").keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "de"})
  void eachWordHasTheSamePlaceholdersInEachLanguage(String lang) throws IOException {
    Map<String, String> other = words(lang);
    words("en")
        .forEach(
            (key, word) ->
                assertThat(placeholders(other.getOrDefault(key, "")))
                    .as(key)
                    .isEqualTo(placeholders(word)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "de"})
  void listsHaveAsManyEntriesInEachLanguage(String lang) throws IOException {
    Map<String, String> other = words(lang);
    words("en")
        .forEach(
            (key, word) ->
                assertThat(other.get(key).split("\\|", -1)).as(key).hasSize(entries(word)));
  }

  private static int entries(String word) {
    return word.split("\\|", -1).length;
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "de"})
  void nothingIsShoutedOrLeftEmpty(String lang) throws IOException {
    assertThat(words(lang))
        .allSatisfy((key, word) -> assertThat(word).as(key).isNotBlank().doesNotContain("!", "¡"));
  }

  @Test
  void germanAndSpanishSpeakToReadersWithSieAndUsted() throws IOException {
    assertThat(words("de").values())
        .noneMatch(word -> word.matches(".*\\b([Dd]u|[Dd]ich|[Dd]ir|[Dd]eine?[mnrs]?)\\b.*"));
    assertThat(words("es").values())
        .noneMatch(
            word -> word.matches("(?i).*\\b(tú|tus?|ti|contigo|tienes|puedes|quieres)\\b.*"));
  }

  @Test
  void eachWordThatTemplatesAndProgramAskForIsThere() throws IOException {
    Set<String> used = new TreeSet<>();
    for (String folder : List.of("templates", "src/main/java/org/attune/view")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          USED.matcher(Files.readString(file)).results().map(this::group).forEach(used::add);
        }
      }
    }
    assertThat(used).hasSizeGreaterThan(100);
    assertThat(words("en").keySet()).containsAll(used);
  }

  private String group(MatchResult found) {
    return Stream.of(1, 2, 3)
        .map(found::group)
        .filter(group -> group != null)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void picksByThePrimaryLanguageAndSpeaksEnglishWhereItHasNoOther() {
    assertThat(InterfaceText.of("de-AT").get("search")).isEqualTo("Suche");
    assertThat(InterfaceText.of("ES").get("search")).isEqualTo("Buscar");
    assertThat(InterfaceText.of("fr").get("search")).isEqualTo("Search");
    assertThat(InterfaceText.direction("ar-EG")).isEqualTo("rtl");
    assertThat(InterfaceText.direction("de")).isEqualTo("ltr");
  }

  private static Set<String> placeholders(String word) {
    return PLACEHOLDER
        .matcher(word)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> words(String lang) throws IOException {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(FOLDER.resolve("text_" + lang + ".properties"))) {
      properties.load(in);
    }
    Map<String, String> words = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    return words;
  }
}
