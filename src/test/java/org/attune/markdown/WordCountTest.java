package org.attune.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTest {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]\\S*");
  private static final String SIGNS = "ab Z09 -–_.\t\n\r\u000B\f\u0085 \u00a0éß½Ⅷ„“שלום你好𝒜𝟗😀";

  @ParameterizedTest
  @CsvSource({
    "'',0",
    "'one',1",
    "'one two',2",
    "' - one - ',1",
    "'(one) two',2",
    "'a-b c_d',2",
    "'… 3 ½',2"
  })
  void countsWhatBeginsWithALetterOrDigit(String text, int words) {
    assertThat(words(text)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"1,20000", "2,20000"})
  void countsAsTheRuleSays(long seed, int texts) {
    Random random = new Random(seed);
    int[] signs = SIGNS.codePoints().toArray();
    for (int i = 0; i < texts; i++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(random.nextInt(30), 0, signs.length)
          .forEach(at -> text.appendCodePoint(signs[at]));
      assertThat(words(text.toString()))
          .as(text.toString())
          .isEqualTo((int) WORD.matcher(text).results().count());
    }
  }

  private static int words(String text) {
    return WordCount.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
