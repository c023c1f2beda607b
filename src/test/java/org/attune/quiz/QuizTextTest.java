package org.attune.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.problem.Position;
import org.attune.samples.RandomTexts;
import org.junit.jupiter.api.Test;

/** Short looks at a quiz's words must see what the expressions see that say what is meant. */
class QuizTextTest {
  @Test
  void wordsAreComparedWithoutTheMarksAtTheirEnds() {
    RandomTexts.of("Why", "-", "--", "?", "!", "¿", "¡", "'", "’", " ", ".", "—", "é", "\u0085")
        .forEach(
            text -> {
              String typed = Words.typed(text).replaceAll("-{2,3}", "-");
              String bare = typed.replaceAll("^[\\s¿¡']+|[\\s?!:.']+$", "");
              assertThat(Words.plain(text))
                  .as(text)
                  .isEqualTo((bare.isEmpty() ? typed : bare).toLowerCase(Locale.ROOT));
            });
  }

  @Test
  void theFirstPartOfALanguageTagIsItsLanguage() {
    RandomTexts.of("EN", "de", "-", "_", "GB", "x")
        .forEach(
            tag ->
                assertThat(Words.primary(tag))
                    .as(tag)
                    .isEqualTo(tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0]));
  }

  @Test
  void tagsAreLeftOut() {
    RandomTexts.of("<", ">", "<b>", "</b>", "a", " ", "\n", "&lt;")
        .forEach(
            html ->
                assertThat(Spoken.withoutTags(html))
                    .as(html)
                    .isEqualTo(html.replaceAll("<[^>]*>", "")));
  }

  @Test
  void aMarkStandsInBracketsAtTheEnd() {
    Pattern rule = Pattern.compile("(?s).*?(\\(\\s*([^()]+?)\\s*\\)\\s*)");
    RandomTexts.of("(", ")", "(bond)", "a", " ", "\n", "\u2003")
        .forEach(
            text -> {
              Matcher matcher = rule.matcher(text);
              String word = matcher.matches() ? matcher.group(2) : "none";
              assertThat(Mark.atEndOf(line(text)).map(Mark::word).orElse("none"))
                  .as(text)
                  .isEqualTo(word);
            });
  }

  private static Block.Inline line(String text) {
    Block.Run run = new Block.Run(Block.Style.TEXT, text, text, "", new Position(1, 1));
    return new Block.Inline(List.of(run));
  }
}
