package org.attune.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.samples.RandomTexts;
import org.junit.jupiter.api.Test;

class MetaRefreshTest {
  @Test
  void readsTheUsualFormAsAnyOther() {
    Pattern content =
        Pattern.compile(
            "(?is)\\s*(?:\\d+[\\d.]*|\\.[\\d.]*)[\\s;,]\\s*[;,]?\\s*(?:url\\s*=\\s*)?+(.+)");
    Pattern atOnce = Pattern.compile("\\s*(?:0+(?:\\.0*)?|\\.0*)(?![\\d.])");
    RandomTexts.of("0; url=", "0", ";", " ", "url", "=", ".", "5", "a.html", "\n", "\u2003")
        .forEach(
            text -> {
              Matcher matcher = content.matcher(text);
              assertThat(MetaRefresh.address(text))
                  .as(text)
                  .isEqualTo(matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty());
              assertThat(MetaRefresh.isAtOnce(text))
                  .as(text)
                  .isEqualTo(atOnce.matcher(text).lookingAt());
            });
    assertThat(MetaRefresh.address("0; url='a.html'")).hasValue("a.html");
  }
}
