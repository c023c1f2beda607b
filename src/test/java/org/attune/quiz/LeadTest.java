package org.attune.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.samples.RandomTexts;
import org.junit.jupiter.api.Test;

class LeadTest {
  @Test
  void isWhatAnExpressionFinds() {
    Pattern rule = Pattern.compile("^\\s*([^:：]{1,30}?)\\s*[:：]\\s*");
    RandomTexts.of("Why", ":", "：", " ", "\t\n", "\u00a0", "a b", "😀", "0123456789", "é")
        .forEach(
            text -> {
              Matcher matcher = rule.matcher(text);
              Optional<Lead> expected =
                  matcher.find() && !matcher.group(1).matches("\\s+")
                      ? Optional.of(new Lead(matcher.group(1), matcher.group()))
                      : Optional.empty();
              assertThat(Lead.of(text)).as(text).isEqualTo(expected);
            });
  }
}
