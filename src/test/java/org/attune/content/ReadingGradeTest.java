package org.attune.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The counter itself, by texts that are counted by hand. */
class ReadingGradeTest {
  @Test
  void countsWordsSentencesAndSyllables() {
    // 6 words, 2 sentences, 6 syllables: 0.39 · 3 + 11.8 · 1 − 15.59.
    assertThat(ReadingGrade.usual("You can stop. You can go.")).isCloseTo(-2.62, within(0.01));
  }

  @Test
  void takesALineWithoutAFullStopForASentence() {
    assertThat(ReadingGrade.usual("You can stop\nYou can go"))
        .isEqualTo(ReadingGrade.usual("You can stop. You can go."));
  }

  @Test
  void leavesASilentEOutInTheUsualCountOnly() {
    assertThat(ReadingGrade.highest("We name it."))
        .isGreaterThan(ReadingGrade.usual("We name it."));
  }

  @Test
  void findsALawyersSentenceHard() {
    String hard =
        "Notwithstanding preceding stipulations, psychotherapeutic confidentiality obligations"
            + " necessitate individualised consideration of jurisdictional peculiarities.";
    assertThat(ReadingGrade.usual(hard)).isGreaterThan(20);
  }
}
