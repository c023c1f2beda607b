package org.attune.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.attune.problem.Problem;
import org.attune.quiz.SelfAssessment.Answer;
import org.attune.quiz.SelfAssessment.Band;
import org.attune.quiz.SelfAssessment.Item;
import org.attune.quiz.SelfAssessment.Method;
import org.attune.quiz.SelfAssessment.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelfAssessmentReaderTest {

  @Test
  void readsTheWholeOfTheSample() {
    QuizFile file = QuizFile.assessment(Samples.ASSESSMENT);
    SelfAssessment quiz = file.assessment().orElseThrow();

    assertThat(file.problems()).isEmpty();
    assertThat(quiz.answers())
        .containsExactly(
            new Answer(1, "Not at all"),
            new Answer(2, "A little"),
            new Answer(3, "Somewhat"),
            new Answer(4, "Mostly"),
            new Answer(5, "Completely"));
    assertThat(quiz.doesNotApply()).contains("Doesn't apply to me");
    assertThat(quiz.intro().html()).contains("<strong>last two or three sessions</strong>");
    assertThat(quiz.scales()).extracting(Scale::id).containsExactly("bond", "pace");
    assertThat(quiz.signposts())
        .extracting(SelfAssessment.Signpost::destination)
        .containsExactly("../help/now.md", "../help/harm.md");
    assertThat(quiz.signposts().get(0).link().html()).contains("href=\"../help/now.html\"");
  }

  @Test
  void readsScaleWithItsItemsAndBands() {
    Scale bond = read(Samples.ASSESSMENT).scales().get(0);

    assertThat(bond.title().text()).isEqualTo("Feeling safe and understood");
    assertThat(bond.required()).isEqualTo(2);
    assertThat(bond.items()).extracting(Item::id).containsExactly("bond1", "bond2", "bond3");
    assertThat(bond.items()).extracting(Item::reversed).containsExactly(false, false, true);
    assertThat(bond.items().get(2).text().text())
        .isEqualTo("I hold back because I expect to be judged.");
    assertThat(bond.bands()).extracting(Band::from).containsExactly(1, 3, 4);
    assertThat(bond.bands()).extracting(Band::to).containsExactly(2, 3, 5);
    assertThat(bond.bands().get(0).feedback())
        .isEqualTo(
            new Passage(
                "<p>Speaking openly seems hard just now. That can be talked about.</p>",
                "Speaking openly seems hard just now. That can be talked about."));
    assertThat(bond.bands().get(0).sentences())
        .extracting(Passage::text)
        .containsExactly("I find this hard to say here. Can we go slower?");
  }

  @Test
  void takesBlockQuoteThatIsNotIndentedToTheBandAboveIt() {
    Scale pace = read(Samples.ASSESSMENT).scales().get(1);

    assertThat(pace.method()).isEqualTo(Method.SUM);
    assertThat(pace.bands().get(0).sentences())
        .extracting(Passage::text)
        .containsExactly("Can we take more time?");
    assertThat(pace.bands().get(1).sentences()).isEmpty();
  }

  @Test
  void takesQuoteRightUnderItsBandWithoutBlankLine() {
    SelfAssessment quiz =
        read(Samples.ASSESSMENT.replace("  > I find this hard", "> I find this hard"));

    assertThat(quiz.scales().get(0).bands()).hasSize(3);
    assertThat(quiz.scales().get(0).bands().get(0).sentences()).hasSize(1);
  }

  @Test
  void makesTheScalesIdOfTheHeadingWhereNoneIsGiven() {
    Scale scale = read(Samples.ASSESSMENT.replace(" (bond)", "")).scales().get(0);

    assertThat(scale.id()).isEqualTo("feeling-safe-and-understood");
    assertThat(scale.items().get(0).id()).isEqualTo("feeling-safe-and-understood1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(Bond)", "(my bond)", "()"})
  void leavesBracketsInTheTitleThatAreNoLowerCaseWord(String brackets) {
    Scale scale = read(Samples.ASSESSMENT.replace("(bond)", brackets)).scales().get(0);

    assertThat(scale.title().text()).isEqualTo("Feeling safe and understood " + brackets);
  }

  @Test
  void countsAnswersFromFirst() {
    SelfAssessment quiz =
        read(
            Samples.ASSESSMENT
                .replace("may-skip: 1", "may-skip: 1\nfirst: -2")
                .replace("**1 to 4**", "**-4 to 0**")
                .replace("**5 to 10**", "**1 to 4**"));

    assertThat(quiz.lowest()).isEqualTo(-2);
    assertThat(quiz.highest()).isEqualTo(2);
    assertThat(quiz.scales().get(1).bands()).extracting(Band::from).containsExactly(-4, 1);
  }

  @Test
  void mayLeaveAThirdOpenWhereNothingIsSaid() {
    SelfAssessment quiz =
        read(Samples.ASSESSMENT.replace("may-skip: 1\n", "").replace("**1 to 4**", "**2 to 4**"));

    assertThat(quiz.scales()).extracting(Scale::maySkip).containsExactly(1, 0);
  }

  @Test
  void letsAScaleDifferFromTheRest() {
    SelfAssessment quiz =
        read(
            Samples.ASSESSMENT
                .replace("{pace: {score: sum}}", "{pace: {score: sum, may-skip: 0}}")
                .replace("**1 to 4**", "**2 to 4**"));

    assertThat(quiz.scales()).extracting(Scale::maySkip).containsExactly(1, 0);
    assertThat(quiz.scales()).extracting(Scale::method).containsExactly(Method.MEAN, Method.SUM);
  }

  @Test
  void readsAnswersFromAList() {
    QuizFile file =
        QuizFile.assessment(
            Samples.ASSESSMENT.replace(
                "answers: Not at all | A little | Somewhat | Mostly | Completely",
                "answers: [Not at all, A little, Somewhat, Mostly, Completely]"));

    assertThat(file.problems()).isEmpty();
    assertThat(file.assessment().orElseThrow().answers()).hasSize(5);
  }

  @Test
  void understandsAnswersThatContainTheWordTo() {
    QuizFile file =
        QuizFile.assessment(
            Samples.ASSESSMENT
                .replace("Not at all |", "Hard to say |")
                .replace("Not at all to A little", "Hard to say to A little"));

    assertThat(file.problems()).isEmpty();
    assertThat(file.assessment().orElseThrow().scales().get(0).bands().get(0).to()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "**Somewhat**: Some, **Somewhat:** Some",
    "**Somewhat**: Some, Somewhat: Some",
    "**Somewhat**: Some, **somewhat**: Some",
    "**Somewhat**: Some, **Somewhat** : Some"
  })
  void readsBandsTheWayThatPeopleWriteThem(String written, String other) {
    QuizFile file = QuizFile.assessment(Samples.ASSESSMENT.replace(written, other));

    assertThat(file.problems()).isEmpty();
    assertThat(file.assessment().orElseThrow().scales().get(0).bands().get(1).feedback().text())
        .isEqualTo("Some of this is there. What would you change?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(reversed)", "*(Reversed)*", "**(reversed)**", "(*reversed*)"})
  void readsTheReversedMarkHoweverItIsSetApart(String mark) {
    Item item =
        read(Samples.ASSESSMENT.replace("*(reversed)*", mark)).scales().get(0).items().get(2);

    assertThat(item.reversed()).isTrue();
    assertThat(item.text().text()).isEqualTo("I hold back because I expect to be judged.");
    assertThat(item.text().html()).doesNotContain("(").doesNotContain("em");
  }

  @Test
  void keepsOtherBracketsAtTheEndOfAnItem() {
    QuizFile file =
        QuizFile.assessment(
            Samples.ASSESSMENT.replace("on my mind.", "on my mind (even if it is hard)."));

    assertThat(file.problems()).isEmpty();
  }

  @Test
  void letsReversedItemsStandWithTwoAnswers() {
    QuizFile file =
        QuizFile.assessment(
            """
            ---
            title: Yes or no
            answers: No | Yes
            ---

            ## Ease

            1. I could breathe.
            2. I was on my guard. *(reversed)*

            ### What this may mean

            - **No**: It was not easy.
            - **Yes**: It was easy.

            ## If you need help now

            - [I need help](../help/now.md)
            """);

    assertThat(file.problems()).isEmpty();
  }

  @Test
  void keepsProseSectionsBeforeAndAfterTheScales() {
    SelfAssessment quiz =
        read(
            Samples.ASSESSMENT
                .replace(
                    "## Feeling safe", "## Before you start\n\nTake a breath.\n\n## Feeling safe")
                .replace("## If you need", "## Afterwards\n\nHave some tea.\n\n## If you need"));

    assertThat(quiz.intro().text()).contains("Before you start").contains("Take a breath.");
    assertThat(quiz.closing().text()).isEqualTo("Afterwards\nHave some tea.");
    assertThat(quiz.scales()).hasSize(2);
  }

  @Test
  void readsSpanishAndGermanHeadings() {
    QuizFile spanish =
        QuizFile.assessment(
            """
            ---
            title: ¿Cómo va la terapia?
            lang: es
            answers: Nada | Algo | Mucho
            ---

            ## Confianza (vínculo)

            1. Puedo hablar.
            2. Me callo. *(invertida)*

            ### Qué puede significar

            - **Nada a Algo**: Cuesta hablar.
            - **Mucho**: Puedes hablar.

            ## Si necesitas ayuda ahora

            - [Necesito ayuda](../help/now.md)
            """);
    QuizFile german =
        QuizFile.assessment(
            """
            ---
            title: Wie ist es gerade?
            lang: de-AT
            answers: Gar nicht | Etwas | Sehr
            ---

            ## Vertrauen

            1. Ich kann reden.
            2. Ich schweige. *(umgekehrt)*

            ### Was das bedeuten kann

            - **Gar nicht bis Etwas**: Reden ist schwer.
            - **Sehr**: Reden geht.

            ## Wenn du jetzt Hilfe brauchst

            - [Ich brauche Hilfe](../help/now.md)
            """);

    assertThat(spanish.problems()).isEmpty();
    assertThat(spanish.assessment().orElseThrow().scales().get(0).id()).isEqualTo("vínculo");
    assertThat(german.problems()).isEmpty();
    assertThat(german.assessment().orElseThrow().scales().get(0).items().get(1).reversed())
        .isTrue();
  }

  @Test
  void givesNothingToScoreWithoutItems() {
    QuizFile file = QuizFile.assessment("---\ntitle: Empty\nanswers: No | Yes\n---\n\nText.\n");

    assertThat(file.assessment()).isEmpty();
    assertThat(file.lines()).containsExactly("quiz-empty@1", "quiz-signposts-missing@1");
  }

  @Test
  void readsFiveThousandItemsButFindsThemTooManyForAPage() {
    StringBuilder text =
        new StringBuilder("---\ntitle: Long\nanswers: No | Yes\n---\n\n## A (a)\n\n");
    for (int i = 1; i <= 5000; i++) {
      text.append(i).append(". Sentence number ").append(i).append(".\n");
    }
    text.append(
            "\n### What this may mean\n\n- **No to Yes**: It may.\n\n## If you need help now\n\n")
        .append("- [Help](../help/now.md)\n");

    QuizFile file = QuizFile.assessment(text.toString());

    assertThat(file.lines()).containsExactly("quiz-large@1008");
    assertThat(file.assessment().orElseThrow().scales().get(0).items()).hasSize(5000);
  }

  @Test
  void keepsRightToLeftTextAndEmoji() {
    SelfAssessment quiz =
        read(Samples.ASSESSMENT.replace("We go as fast as I like.", "אני מרגיש בנוח 🙂"));

    assertThat(quiz.scales().get(1).items().get(0).text().text()).isEqualTo("אני מרגיש בנוח 🙂");
  }

  @Test
  void showsHtmlAndScriptsInItemsAsText() {
    SelfAssessment quiz =
        read(
            Samples.ASSESSMENT
                .replace("We go as fast as I like.", "We <b>go</b> <script>alert(1)</script>")
                .replace("I can say \"not today\".", "<div onclick=\"x()\">Not today</div>"));

    List<Item> items = quiz.scales().get(1).items();
    assertThat(items.get(0).text().text()).isEqualTo("We <b>go</b> <script>alert(1)</script>");
    assertThat(items.get(0).text().html())
        .isEqualTo("We &lt;b&gt;go&lt;/b&gt; &lt;script&gt;alert(1)&lt;/script&gt;");
    assertThat(items.get(1).text().text()).isEqualTo("<div onclick=\"x()\">Not today</div>");
  }

  private static SelfAssessment read(String text) {
    QuizFile file = QuizFile.assessment(text);
    assertThat(file.problems()).extracting(Problem::toLine).isEqualTo(List.of());
    Optional<SelfAssessment> quiz = file.assessment();
    return quiz.orElseThrow();
  }
}
