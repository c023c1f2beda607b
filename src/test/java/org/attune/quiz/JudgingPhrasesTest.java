package org.attune.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each phrase of each language, in all its forms, holds a telling word: none is passed over. */
class JudgingPhrasesTest {
  /** A part of a pattern that stands for several forms; the innermost group comes first. */
  private static final Pattern PART =
      Pattern.compile(
          "\\(\\?:([^()]*)\\)(\\??)|\\[([^\\]]*)\\](\\*?)|(\\p{L}| )\\?|\\\\p\\{L\\}\\*");

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "de"})
  void eachPhraseHoldsATellingWord(String lang) {
    JudgingPhrases.Table table = JudgingPhrases.table(lang);
    for (WholePhrases phrases : List.of(table.judging(), table.leaving())) {
      List<String> forms = phrases.phrases().stream().flatMap(it -> forms(it).stream()).toList();
      assertThat(forms)
          .hasSizeGreaterThan(4)
          .noneMatch(form -> form.matches(".*[\\[\\](|?\\\\].*"));
      for (String form : forms) {
        assertThat(phrases.pattern().matcher(form).find()).as(form).isTrue();
        assertThat(phrases.mayBeIn(form)).as(form).isTrue();
        assertThat(phrases.mayBeIn("(" + form.toUpperCase(Locale.ROOT))).isTrue();
      }
    }
  }

  private static List<String> forms(String phrase) {
    List<String> open = new ArrayList<>(List.of(phrase.replaceAll("\\(\\?(?:<=|!)[^()]*\\)", "")));
    List<String> forms = new ArrayList<>();
    while (!open.isEmpty()) {
      String one = open.remove(open.size() - 1);
      Matcher part = PART.matcher(one);
      if (part.find()) {
        String before = one.substring(0, part.start());
        String after = one.substring(part.end());
        choices(part).map(choice -> before + choice + after).forEach(open::add);
      } else {
        forms.add(one);
      }
    }
    return forms;
  }

  private static Stream<String> choices(Matcher part) {
    if (part.group(1) != null) {
      Stream<String> all = Stream.of(part.group(1).split("\\|", -1));
      return part.group(2).isEmpty() ? all : Stream.concat(all, Stream.of(""));
    }
    if (part.group(3) != null) {
      return part.group(4).isEmpty()
          ? part.group(3).chars().mapToObj(Character::toString)
          : Stream.of("", "mood");
    }
    return part.group(5) == null ? Stream.of("", "er") : Stream.of("", part.group(5));
  }
}
