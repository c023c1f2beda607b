package org.attune.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingLevelTest {
  @ParameterizedTest
  @CsvSource({
    "cat, 1", "people, 2", "therapist, 3", "alliance, 3", "client, 2", "being, 2", "made, 1",
    "table, 2", "walked, 1", "wanted, 2", "goals, 1", "self-care, 2", "don't, 1", "actual, 3"
  })
  void countsSyllables(String word, int syllables) {
    assertThat(ReadingLevel.syllables(word)).isEqualTo(syllables);
  }

  @Test
  void followsTheFormula() {
    // 6 words, 6 syllables, 1 sentence: 0.39 * 6 + 11.8 * 1 - 15.59 = -1.45
    assertThat(ReadingLevel.of("The cat sat on the mat.").grade()).isZero();
    // 8 words, 24 syllables would be 0.39 * 8 + 11.8 * 3 - 15.59
    ReadingLevel hard =
        ReadingLevel.of("Therapeutic relationships necessitate professional accountability.");
    assertThat(hard.grade()).isGreaterThan(20);
  }

  @Test
  void namesTheThreeHardestSentences() {
    ReadingLevel level =
        ReadingLevel.of(
            "We sat down. Interdisciplinary collaboration necessitates considerable coordination.\n"
                + "She said so. It was late and cold out there, so we went in. He ate.");
    assertThat(level.hardest()).hasSize(3);
    assertThat(level.hardest().get(0).text()).startsWith("Interdisciplinary");
  }

  @Test
  void headingsAndAbbreviationsEndNoSentence() {
    assertThat(ReadingLevel.of("A heading\nDr. Ada came in today.").hardest())
        .extracting(ReadingLevel.Sentence::text)
        .containsExactly("Dr. Ada came in today.");
  }

  @Test
  void aTextWithoutSentencesHasNoLevel() {
    assertThat(ReadingLevel.of("").hardest()).isEmpty();
  }
}
