package org.attune.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text in which no telling word is found must be one in which the expression finds nothing. */
class WholePhrasesTest {
  private static final WholePhrases WHOLE =
      new WholePhrases(
          List.of("passed", "failed", "test", "dem", "stop it", "quit", "kein"),
          List.of(
              "you (?:passed|failed)",
              "(?:a )?test",
              "über dem",
              "(?<=^|[.!?:] )(?:stop|quit) it",
              "kein\\p{L}*"));
  private static final List<String> PIECES =
      List.of(
          "you passed",
          "YOU failed",
          "paſſed",
          "paſſeD",
          "faİled",
          "faıled",
          "a test",
          "teſt",
          "A TEST",
          "Über dem",
          "stop it",
          "quit it",
          "Keiner",
          "\u212Aein",
          "ſtop it",
          "é",
          "½",
          "Ⅷ",
          "😀",
          "𝒜",
          "9",
          "x",
          " ",
          " ",
          ". ",
          ": ",
          "\n",
          "-",
          "_",
          "'");

  @Test
  void mostTextsAreNotSearched() {
    assertThat(WHOLE.mayBeIn("an untested word, you pass it, and stopped")).isFalse();
    assertThat(WHOLE.mayBeIn("")).isFalse();
    assertThat(WHOLE.mayBeIn("they passed by")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void findsNothingWhereNoWordTells(long seed) {
    Random random = new Random(seed);
    int found = 0;
    for (int i = 0; i < 10_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int piece = random.nextInt(8); piece >= 0; piece--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      if (WHOLE.pattern().matcher(text).find()) {
        found++;
        assertThat(WHOLE.mayBeIn(text.toString())).as(text.toString()).isTrue();
      }
    }
    assertThat(found).isGreaterThan(1_000);
  }
}
