package org.attune.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleTest {
  private static final Pattern HEADING = Pattern.compile("(?m)^## (\\S+)$");

  /** Rules whose mistake changes more than one thing; a test of their own covers each. */
  private static final Set<Rule> TESTED_APART =
      Set.of(
          Rule.ANSWERS_REPEAT,
          Rule.BAND_ORDER,
          Rule.MEANING_MISSING,
          Rule.MAY_SKIP_LARGE,
          Rule.ITEM_ID,
          Rule.EMPTY,
          Rule.LARGE,
          Rule.UNCLOSED);

  @Test
  void eachHasAPlaceInTheDocs() throws IOException {
    String docs = Files.readString(Path.of("src/docs/quiz-rules.md"));

    assertThat(HEADING.matcher(docs).results().map(match -> match.group(1)))
        .containsExactlyElementsOf(Arrays.stream(Rule.values()).map(Rule::id).toList());
    for (Rule rule : Rule.values()) {
      String part = docs.substring(docs.indexOf("## " + rule.id() + "\n")).split("\n## ", 2)[0];
      assertThat(part.contains("Stops scoring.")).as(rule.id()).isEqualTo(rule.stopsScoring());
      assertThat(part).contains("\nFix: ");
    }
  }

  @Test
  void eachIsBrokenByAMistake() {
    Set<String> broken = new TreeSet<>();
    Stream.concat(QuizMistakesTest.assessmentMistakes(), QuizMistakesTest.checkMistakes())
        .map(arguments -> String.valueOf(arguments.get()[2]))
        .forEach(expected -> broken.add(expected.substring(0, expected.indexOf('@'))));
    List<String> untested =
        Arrays.stream(Rule.values())
            .filter(rule -> !TESTED_APART.contains(rule))
            .map(Rule::id)
            .filter(id -> !broken.contains(id))
            .toList();

    assertThat(untested).isEmpty();
  }
}
