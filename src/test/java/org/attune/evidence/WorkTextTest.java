package org.attune.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.attune.json.Json;
import org.attune.json.JsonReader;
import org.attune.samples.RandomTexts;
import org.junit.jupiter.api.Test;

/** Short looks at references must see what the expressions see that say what is meant. */
class WorkTextTest {
  @Test
  void worksAreSortedByLettersAndDigits() {
    RandomTexts.of(
            "a", "É", "ß", "e\u0301", " ", "½", "Ⅷ", "😀", "𝒜", "9", "-", "\u0345", "Σ", "İ")
        .forEach(
            text ->
                assertThat(SortKey.of(text))
                    .as(text)
                    .isEqualTo(
                        Normalizer.normalize(text, Normalizer.Form.NFD)
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("\\p{M}", "")
                            .replace("ß", "ss")
                            .replaceAll("[^\\p{L}\\p{N} ]", "")));
  }

  @Test
  void anArticleIsLeftOut() {
    RandomTexts.of("The", "a", "n", "LOS", "el", " ", "die", "das", "x", "\u00a0", "\n")
        .forEach(
            title ->
                assertThat(SortKey.withoutArticle(title))
                    .as(title)
                    .isEqualTo(
                        title.replaceFirst("(?i)^(the|an?|der|die|das|el|la|los|las) ", "")));
  }

  @Test
  void aKeyIsLettersAndSignsThatJoinThem() {
    Pattern rule = Pattern.compile("[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_:./+-]*[\\p{L}\\p{N}_])?");
    RandomTexts.of("smith", "2018", "_", ":", "./", "+-", "é", "e\u0301", "Ⅷ", "½", "𝒜", "😀", " ")
        .filter(id -> !id.isEmpty())
        .forEach(
            id -> assertThat(WorkReader.isKey(id)).as(id).isEqualTo(rule.matcher(id).matches()));
  }

  @Test
  void aNumberIsWrittenAsJsonHasIt() {
    Pattern rule = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");
    RandomTexts.of("0", "1", "17", "-", "+", ".", "e", "E")
        .forEach(
            number ->
                assertThat(isNumeral(number)).as(number).isEqualTo(rule.matcher(number).matches()));
  }

  private static boolean isNumeral(String text) {
    try {
      return JsonReader.read(text) instanceof Json.Numeral;
    } catch (JsonReader.Broken e) {
      return false;
    }
  }
}
