package org.attune.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "what is really on my mind;what is on my mind",
        "*(reversed)*;``",
        "| Mostly |;| Often |",
        "answers: Not;first: 0\\nanswers: Not",
        "Doesn't apply to me;Not for me",
        "1. We go as fast as I like.\\n2. I can say \"not today\".;"
            + "1. I can say \"not today\".\\n2. We go as fast as I like.",
        "2. My therapist seems to get what I mean.\\n;``",
      })
  void changesWithItemsAndAnswers(String before, String after) {
    assertThat(changed(before, after)).isNotEqualTo(Fingerprint.of(quiz(Samples.ASSESSMENT)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Some of this is there.;Some of this is here.",
        "## Going at my speed (pace);## At my own speed (pace)",
        "last two or three sessions;last sessions",
        "may-skip: 1;may-skip: 0",
        "what is really on;what  is really on",
        "is really on my;is *really* on my",
      })
  void staysWithWhatIsMendedElsewhere(String before, String after) {
    assertThat(changed(before, after)).isEqualTo(Fingerprint.of(quiz(Samples.ASSESSMENT)));
  }

  private static String changed(String before, String after) {
    String text = lines(before);
    assertThat(Samples.ASSESSMENT).contains(text);
    return Fingerprint.of(quiz(Samples.ASSESSMENT.replace(text, lines(after))));
  }

  private static String lines(String cell) {
    return cell.replace("\\n", "\n");
  }

  private static SelfAssessment quiz(String text) {
    return QuizFile.assessment(text).assessment().orElseThrow();
  }
}
