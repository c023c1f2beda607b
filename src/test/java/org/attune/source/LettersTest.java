package org.attune.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LettersTest {
  private static final String TELLING =
      "aé ß–—‗‘’“”…e\u0301\u0327\u00a0\u00c5\u212b\ufb01①ｱ각\u1100\u1161";

  @Test
  void bringsEachCharacterIntoTheFormOfUnicode() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      agreesWithUnicode(Character.toString(c));
    }
  }

  @Test
  void bringsTextsIntoTheFormOfUnicode() {
    Random random = new Random(8);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(6); n >= 0; n--) {
        text.append(TELLING.charAt(random.nextInt(TELLING.length())));
      }
      agreesWithUnicode(text.toString());
    }
  }

  private static void agreesWithUnicode(String text) {
    String forms = Letters.composed(text) + Letters.decomposed(text) + Letters.simplified(text);
    String expected =
        Normalizer.normalize(text, Form.NFC)
            + Normalizer.normalize(text, Form.NFD)
            + Normalizer.normalize(text, Form.NFKD);
    if (!forms.equals(expected)) {
      assertThat(forms).isEqualTo(expected);
    }
  }
}
