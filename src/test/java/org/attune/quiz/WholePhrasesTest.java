package org.attune.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found must be what one regular expression finds that tries all phrases everywhere. */
class WholePhrasesTest {
  private static final List<String> PHRASES =
      List.of(
          "you (?:passed|failed)",
          "(?:a )?test",
          "über dem",
          "(?<=^|[.!?:] )(?:stop|quit) it",
          "[\\p{L}]+n't",
          "kein\\p{L}*");
  private static final WholePhrases WHOLE = new WholePhrases(PHRASES);
  private static final List<String> PIECES =
      List.of(
          "you passed",
          "YOU failed",
          "a test",
          "test",
          "A TEST",
          "Über dem",
          "stop it",
          "quit it",
          "can't",
          "Keiner",
          "ſtop it",
          "é",
          "½",
          "Ⅷ",
          "😀",
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
  void findsOneAfterTheOther() {
    assertThat(found("A test that you passed, untested: stop it"))
        .containsExactly("0 A test", "12 you passed", "34 stop it");
    assertThat(found("never stop it")).isEmpty();
    assertThat(found("𝒜test")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void findsWhatTheExpressionAloneFinds(long seed) {
    Pattern all =
        Pattern.compile(
            "(?iu)(?<![\\p{L}\\p{N}])(?:" + String.join("|", PHRASES) + ")(?![\\p{L}\\p{N}])");
    Random random = new Random(seed);
    for (int i = 0; i < 10_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int piece = random.nextInt(8); piece >= 0; piece--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      List<String> expected = new ArrayList<>();
      Matcher matcher = all.matcher(text);
      while (matcher.find()) {
        expected.add(matcher.start() + " " + matcher.group());
      }
      assertThat(found(text.toString())).as(text.toString()).isEqualTo(expected);
    }
  }

  private static List<String> found(String text) {
    List<String> found = new ArrayList<>();
    WholePhrases.Search search = WHOLE.in(text);
    while (search.find()) {
      found.add(search.start() + " " + search.words());
    }
    return found;
  }
}
