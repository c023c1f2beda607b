package org.attune.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.attune.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake gives its rule on its line, and nothing else. */
class QuizMistakesTest {

  static Stream<Arguments> assessmentMistakes() {
    return Stream.of(
        arguments(
            "answers: Not at all | A little",
            "answer: Not at all | A little",
            "quiz-answers-missing@1"),
        arguments(
            "answers: Not at all | A little | Somewhat | Mostly | Completely",
            "answers: Not at all, A little, Somewhat, Mostly, Completely",
            "quiz-answers-few@3"),
        arguments("| Mostly |", "| | Mostly |", "quiz-answers-empty@3"),
        arguments("may-skip: 1", "may-skip: few", "quiz-may-skip@5"),
        arguments("may-skip: 1", "may-skip: -1", "quiz-may-skip@5"),
        arguments("score: sum", "score: sums", "quiz-score@6"),
        arguments("score: sum", "scores: sum", "quiz-scale-key@6"),
        arguments("{pace:", "{pase:", "quiz-scale-unknown@6"),
        arguments("status: published", "first: one", "quiz-first@7"),
        arguments("status: published", "items: licensed", "quiz-permission@7"),
        arguments("status: published", "items: borrowed", "quiz-value@7"),
        arguments(
            "### What this may mean\n\n- **Not",
            "### What it may mean\n\n- **Not",
            "quiz-heading-near@18"),
        arguments(
            "### What this may mean\n\n- **Not",
            "## What it may mean\n\n- **Not",
            "quiz-heading-near@18"),
        arguments(
            "### What this may mean\n\n- **Not",
            "## What this may mean\n\n- **Not",
            "quiz-heading-level@18"),
        arguments(
            "### What this may mean\n\n- **Not",
            "### Meaning of it all\n\n- **Not",
            "quiz-heading-near@18"),
        arguments(
            "### What this may mean\n\n- **Not",
            "### Qué puede significar\n\n- **Not",
            "quiz-heading-near@18"),
        arguments("## If you need help now", "## If you need help", "quiz-heading-near@38"),
        arguments("## If you need help now", "## Where to turn", "quiz-heading-near@38"),
        arguments("## If you need help now", "### If you need help now", "quiz-heading-level@38"),
        arguments(
            "1. We go as fast as I like.\n2. I can say \"not today\".",
            "- We go as fast as I like.\n- I can say \"not today\".",
            "quiz-scale-empty@25"),
        arguments(
            "1. We go as fast as I like.\n2. I can say \"not today\".",
            "Text.",
            "quiz-scale-empty@25"),
        arguments("(pace)", "(bond)", "quiz-scale-repeated@25"),
        arguments("*(reversed)*", "*(reverse)*", "quiz-reversed-word@16"),
        arguments("*(reversed)*", "(reverse-scored)", "quiz-reversed-word@16"),
        arguments("*(reversed)*", "*(revesred)*", "quiz-reversed-word@16"),
        arguments("- **Somewhat**: Some", "- **Sometimes**: Some", "quiz-band-answer@22"),
        arguments(
            "- **Somewhat**: Some of this is there. What would you change?\n",
            "",
            "quiz-band-gap@22"),
        arguments("**Not at all to A little**", "**A little**", "quiz-band-gap@20"),
        arguments("**Mostly to Completely**", "**Mostly**", "quiz-band-gap@23"),
        arguments("**Somewhat**", "**Somewhat to Mostly**", "quiz-band-overlap@23"),
        arguments("**Not at all to A little**", "**A little to Not at all**", "quiz-band-order@20"),
        arguments(
            "**Somewhat**: Some of this is there. What would you change?",
            "**Somewhat**:",
            "quiz-band-empty@22"),
        arguments("**1 to 4**", "**2 to 4**", "quiz-band-gap@32"),
        arguments("**1 to 4**", "**1 to 3**", "quiz-band-gap@36"),
        arguments("**1 to 4**", "**1 to 5**", "quiz-band-overlap@36"),
        arguments("**5 to 10**", "**5 to 9**", "quiz-band-gap@36"),
        arguments("**5 to 10**", "**5 to 11**", "quiz-band-answer@36"),
        arguments("**5 to 10**", "**5 and more**", "quiz-band-answer@36"),
        arguments(
            "- [I am afraid of my therapist](../help/harm.md)",
            "- Are you afraid?",
            "quiz-signpost@41"),
        arguments(
            """
            ## If you need help now

            - [I am thinking of ending my life](../help/now.md)
            - [I am afraid of my therapist](../help/harm.md)
            """,
            "",
            "quiz-signposts-missing@1"),
        arguments("Some of this is there.", "Well done: you passed.", "quiz-judging@22"),
        arguments(
            "I can say what is really on my mind.",
            "Your diagnosis is something I know.",
            "quiz-judging@14"),
        arguments(
            "Some of this is there.", "This is a clinically validated test.", "quiz-judging@22"),
        arguments(
            "Speaking openly seems hard",
            "You should leave. Speaking openly seems hard",
            "quiz-advises-leaving@20"),
        arguments("1. We go as fast as I like.", "1. [ ] We go as fast as I like.", "quiz-item@27"),
        arguments(
            "### What this may mean\n\n- **Not",
            "### Notes\n\nText.\n\n### What this may mean\n\n- **Not",
            "quiz-heading@18"));
  }

  @ParameterizedTest
  @MethodSource("assessmentMistakes")
  void namesTheMistakeOfASelfAssessment(String good, String bad, String expected) {
    assertThat(Samples.ASSESSMENT).contains(good);

    QuizFile file =
        QuizFile.assessment(
            Samples.ASSESSMENT.replaceFirst(
                java.util.regex.Pattern.quote(good),
                java.util.regex.Matcher.quoteReplacement(bad)));

    assertThat(file.lines()).as("%s", said(file)).containsExactly(expected);
    assertThat(file.problems()).allSatisfy(problem -> assertThat(problem.fix()).isNotEmpty());
  }

  static Stream<Arguments> checkMistakes() {
    return Stream.of(
        arguments("- [x] A strain in", "- [ ] A strain in", "quiz-right-missing@9"),
        arguments("- [ ] The last session", "- [x] The last session", "quiz-right-all@9"),
        arguments(" (pick all that apply)", "", "quiz-right-several@20"),
        arguments("(pick all that apply)", "(choose all that apply)", "quiz-pick-all-word@20"),
        arguments("(pick all that apply)", "(pick all which apply)", "quiz-pick-all-word@20"),
        arguments("- [ ] The last session", "- The last session", "quiz-choice-unmarked@11"),
        arguments(
            "- [ ] The last session\n  > Endings matter, but differ.\n", "", "quiz-choices-few@9"),
        arguments("A session that felt too long", "A joke that hurt", "quiz-choice-repeated@23"),
        arguments("- [ ] The last session", "- [ ] All of the above", "quiz-shuffle-above@11"),
        arguments("shuffle: answers", "shuffle: answer", "quiz-value@4"),
        arguments("**Why:** Harm", "**Because:** Harm", "quiz-why-word@27"),
        arguments("*Hint: It", "*Hnit: It", "quiz-why-word@16"),
        arguments("Yes. Many can be repaired.", "You passed.", "quiz-judging@14"),
        arguments("**Why:** Harm", "### More\n\n**Why:** Harm", "quiz-heading@27"));
  }

  @ParameterizedTest
  @MethodSource("checkMistakes")
  void namesTheMistakeOfAKnowledgeCheck(String good, String bad, String expected) {
    assertThat(Samples.CHECK).contains(good);

    QuizFile file = QuizFile.check(Samples.CHECK.replace(good, bad));

    assertThat(file.lines()).as("%s", said(file)).containsExactly(expected);
  }

  @Test
  void reportsAnswersThatRepeat() {
    QuizFile file = QuizFile.assessment(Samples.ASSESSMENT.replace("| Mostly |", "| somewhat |"));

    assertThat(file.lines()).contains("quiz-answers-repeat@3");
  }

  @Test
  void reportsBandsOutOfOrderOnce() {
    String first = "- **Somewhat**: Some of this is there. What would you change?\n";
    String second = "- **Mostly to Completely**: You describe feeling able to speak.\n";

    QuizFile file = QuizFile.assessment(Samples.ASSESSMENT.replace(first + second, second + first));

    assertThat(file.lines()).containsExactly("quiz-band-order@23");
  }

  @Test
  void reportsScaleThatSaysNothingOfItsAnswers() {
    String meaning =
        Samples.ASSESSMENT.substring(
            Samples.ASSESSMENT.indexOf("### What"), Samples.ASSESSMENT.indexOf("## Going"));

    QuizFile file = QuizFile.assessment(Samples.ASSESSMENT.replace(meaning, ""));

    assertThat(file.lines()).containsExactly("quiz-meaning-missing@12");
  }

  @Test
  void reportsMaySkipAsLargeAsAScale() {
    QuizFile file = QuizFile.assessment(Samples.ASSESSMENT.replace("may-skip: 1", "may-skip: 2"));

    assertThat(file.lines()).containsExactly("quiz-may-skip-large@5");
  }

  @Test
  void reportsTwoItemsThatWouldShareAnId() {
    StringBuilder items = new StringBuilder();
    for (int i = 1; i <= 11; i++) {
      items.append(i).append(". Sentence ").append(i).append("\n");
    }
    String text =
        "---\ntitle: Clash\nanswers: No | Yes\n---\n\n## One (a)\n\n"
            + items
            + "\n### What this may mean\n\n- **No to Yes**: Fine.\n\n## Two (a1)\n\n1. One.\n"
            + "\n### What this may mean\n\n- **No to Yes**: Fine.\n\n## If you need help now\n\n"
            + "- [Help](../help/now.md)\n";

    assertThat(QuizFile.assessment(text).lines()).containsExactly("quiz-item-id@26");
  }

  static Stream<String> innocentPhrases() {
    return Stream.of(
        "This does not say that you passed or failed.",
        "These questions are not clinically validated.",
        "You can pass on any of them.",
        "A rough week may pass.",
        "Nobody says your diagnosis is a part of this.",
        "It can't say whether you have a disorder.",
        "Before you leave the therapist's room, you can ask.",
        "You should not have to leave your therapist to be heard.",
        "This is one moment, and no reason to stop therapy or medicine alone.");
  }

  @ParameterizedTest
  @MethodSource("innocentPhrases")
  void letsDeniedPhrasesAndSingleWordsStand(String phrase) {
    QuizFile file =
        QuizFile.assessment(Samples.ASSESSMENT.replace("Some of this is there.", phrase));

    assertThat(file.lines()).as("%s", said(file)).isEmpty();
  }

  private static List<String> said(QuizFile file) {
    return file.problems().stream().map(Problem::toLine).toList();
  }
}
