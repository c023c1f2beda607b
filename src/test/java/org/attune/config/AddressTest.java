package org.attune.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.attune.samples.RandomTexts;
import org.junit.jupiter.api.Test;

class AddressTest {
  @Test
  void aPhoneNumberIsDigitsAndWhatDividesThem() {
    Pattern rule = Pattern.compile("\\+?[0-9][0-9 ()./\\-\u00a0\u2011]*[0-9]");
    RandomTexts.of("0", "17", "+", " ", "(", ")", ".", "/", "-", "\u00a0", "\u2011", "a", "٣", "\n")
        .forEach(
            text ->
                assertThat(Address.isPhone(text)).as(text).isEqualTo(rule.matcher(text).matches()));
  }

  @Test
  void anAddressOfTheWebBeginsWithItsScheme() {
    Pattern rule = Pattern.compile("(?i)https?://.*");
    RandomTexts.of("http", "HTTPS", "s", "ſ", ":", "://", "/", "x.org")
        .forEach(
            text ->
                assertThat(Address.isWeb(text)).as(text).isEqualTo(rule.matcher(text).matches()));
  }
}
