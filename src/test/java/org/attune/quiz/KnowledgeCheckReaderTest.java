package org.attune.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import org.attune.quiz.KnowledgeCheck.Choice;
import org.attune.quiz.KnowledgeCheck.Question;
import org.junit.jupiter.api.Test;

class KnowledgeCheckReaderTest {

  @Test
  void readsTheWholeOfTheSample() {
    QuizFile file = QuizFile.check(Samples.CHECK);
    KnowledgeCheck check = file.check().orElseThrow();

    assertThat(file.problems()).isEmpty();
    assertThat(check.shuffle()).isTrue();
    assertThat(check.intro().text()).isEqualTo("Two questions on strains.");
    assertThat(check.questions()).extracting(Question::id).containsExactly("q1", "q2");
  }

  @Test
  void readsQuestionWithItsParts() {
    Question question = QuizFile.check(Samples.CHECK).check().orElseThrow().questions().get(0);

    assertThat(question.text().text()).isEqualTo("What is a “rupture”?");
    assertThat(question.severalRight()).isFalse();
    assertThat(question.choices()).extracting(Choice::right).containsExactly(false, true);
    assertThat(question.choices().get(1).text().text())
        .isEqualTo("A strain in the working relationship");
    assertThat(question.choices().get(1).feedback().text()).isEqualTo("Yes. Many can be repaired.");
    assertThat(question.hint())
        .isEqualTo(
            new Passage(
                "<p><em>It happens between two people.</em></p>",
                "It happens between two people."));
    assertThat(question.why().text()).isEqualTo("Naming it early helps. Read more");
    assertThat(question.why().html()).contains("href=\"../articles/ruptures.html\"");
  }

  @Test
  void readsQuestionWithSeveralRightAnswers() {
    Question question = QuizFile.check(Samples.CHECK).check().orElseThrow().questions().get(1);

    assertThat(question.severalRight()).isTrue();
    assertThat(question.text().text()).isEqualTo("Which of these can be talked about?");
    assertThat(question.choices()).extracting(Choice::right).containsExactly(true, true, false);
  }

  @Test
  void takesQuoteThatIsNotIndentedToTheAnswerAboveIt() {
    String text = Samples.CHECK.replace("  > Endings", "> Endings");

    QuizFile file = QuizFile.check(text);

    assertThat(file.problems()).isEmpty();
    Question question = file.check().orElseThrow().questions().get(0);
    assertThat(question.choices()).hasSize(2);
    assertThat(question.choices().get(0).feedback().text())
        .isEqualTo("Endings matter, but differ.");
  }

  @Test
  void keepsAnExplanationOfSeveralParagraphs() {
    String text =
        Samples.CHECK.replace("**Why:** Harm is not a strain.", "**Why:** One.\n\nTwo.\n\n- Three");

    Question question = QuizFile.check(text).check().orElseThrow().questions().get(1);

    assertThat(question.why().text()).isEqualTo("One.\nTwo.\n- Three");
    assertThat(question.choices()).hasSize(3);
  }

  @Test
  void keepsWhatStandsBetweenQuestionAndAnswers() {
    String text = Samples.CHECK.replace("\"rupture\"?\n", "\"rupture\"?\n\nThink of last week.\n");

    Question question = QuizFile.check(text).check().orElseThrow().questions().get(0);

    assertThat(question.context().html()).isEqualTo("<p>Think of last week.</p>");
  }
}
