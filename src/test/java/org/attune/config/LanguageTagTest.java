package org.attune.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"en", "de", "en-GB", "pt-BR", "zh-Hans", "es-419", "gsw", "EN", "sr-Latn-RS"})
  void acceptsLanguagesThatExist(String tag) {
    assertThat(LanguageTag.fault(tag)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "en_GB, write en-GB",
    "English, write en",
    "deutsch, write de",
    "en-UK, write en-GB",
    "xx, write the short code of the language",
    "e, write the short code of the language",
    "de-XX, write de",
    "en GB, write the short code"
  })
  void saysWhatToWriteInstead(String tag, String fix) {
    assertThat(LanguageTag.fault(tag))
        .hasValueSatisfying(fault -> assertThat(fault.fix()).startsWith(fix));
  }
}
