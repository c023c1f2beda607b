package org.attune.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attune.quiz.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuizCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void writeQuizzes() throws IOException {
    write("feeling.md", Samples.ASSESSMENT);
    write("check.md", Samples.CHECK);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  @Test
  void scoresOneSetOfAnswers() throws IOException {
    write("answers.json", "{\"bond1\": 4, \"bond2\": 3, \"bond3\": 2, \"pace1\": null}");

    Typed typed = score("answers.json");

    assertThat(typed.err()).isEmpty();
    assertThat(typed.exit()).isZero();
    assertThat(typed.out())
        .isEqualTo(
            "{\"scales\":[{\"id\":\"bond\",\"answered\":3,\"required\":2,"
                + "\"score\":3.66666666666667,\"rounded\":3.7,\"band\":2,"
                + "\"feedback\":\"You describe feeling able to speak.\"},"
                + "{\"id\":\"pace\",\"answered\":0,\"required\":1,\"score\":null,"
                + "\"rounded\":null,\"band\":null,\"feedback\":null}]}\n");
  }

  private Typed score(String answers) {
    return Typed.in(folder, "quiz", "score", "feeling.md", "--answers", answers, "--format=json");
  }

  @Test
  void saysAResultInWordsWhereNoFormIsAskedFor() throws IOException {
    write("answers.json", "{\"pace1\": 4}");

    Typed typed = Typed.in(folder, "quiz", "score", "feeling.md", "--answers", "answers.json");

    assertThat(typed.out())
        .isEqualTo(
            """
            bond: 0 of 3 answered, 2 needed: no result
            pace: 1 of 2 answered, sum 4, 1 to 4: It may be too fast just now.
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"bond9\": 1}; 1:2; this quiz has no item \"bond9\"",
        "{\"bond1\": 6}; 1:11; the answer to \"bond1\" is none of this quiz's answers",
        "{\"bond1\": 0}; 1:11; Found 0, expected a whole number from 1 to 5, or null",
        "{\"bond1\": 3.5}; 1:11; Found 3.5",
        "{\"bond1\": \"4\"}; 1:11; Found text, \"4\"",
        "{\"bond1\": true}; 1:11; Found true",
        "{\"bond1\": [4]}; 1:11; Found a list",
        "{\"bond1\": 1e999999}; 1:11; Found 1e999999",
        "{\"bond1\": 1, \"bond1\": 2}; 1:14; stands there twice",
        "[4, 3]; 1:1; answers must stand in a group of keys",
        "{\"bond1\": }; 1:11; the answers are not JSON",
        "{bond1: 4}; 1:2; the answers are not JSON",
        "{\"bond1\": 4; 1:12; the answers are not JSON: the file ends too early",
      })
  void refusesAnswersThatItWouldHaveToGuess(String json, String place, String message)
      throws IOException {
    write("answers.json", json);

    Typed typed = score("answers.json");

    assertThat(typed.exit()).isEqualTo(1);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).startsWith("answers.json:" + place + ": error: ").contains(message);
  }

  @Test
  void scoresASetALineAndKeepsStepWhereOneIsWrong() {
    String sets = "{\"pace1\":1}\n\n{\"pace1\":9}\r\n{\"pace1\":2,\"pace2\":2}";

    Typed typed =
        Typed.fed(
            folder, sets, "quiz", "score", "feeling.md", "--answers", "-", "--format", "json");

    List<String> lines = typed.out().lines().toList();
    assertThat(typed.exit()).isEqualTo(1);
    assertThat(typed.err()).startsWith("-:3:10: error: ");
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).contains("\"id\":\"pace\",\"answered\":1,\"required\":1,\"score\":1,");
    assertThat(lines.get(1)).isEqualTo("null");
    assertThat(lines.get(2)).contains("\"score\":4,\"rounded\":4.0,\"band\":0");
  }

  @Test
  void scoresAHundredThousandSetsInOneGo() {
    StringBuilder sets = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      sets.append("{\"bond1\":").append(1 + i % 5).append(",\"bond2\":").append(1 + i / 7 % 5);
      sets.append(",\"bond3\":null,\"pace1\":").append(1 + i / 3 % 5).append("}\n");
    }

    Typed typed =
        Typed.fed(folder, sets.toString(), "quiz", "score", "feeling.md", "--answers", "-");

    assertThat(typed.exit()).isZero();
    assertThat(typed.out().lines().filter(line -> line.startsWith("{\"scales\":")).count())
        .isEqualTo(100_000);
  }

  @Test
  void scoresAQuizThatNoSiteWouldPublish() throws IOException {
    write(
        "bare.md",
        """
        ---
        answers: [0, 1]
        first: 0
        ---
        ## Plain
        1) One
        2) Two (reversed)
        ## More (m)
        1. x""");
    write("answers.json", "{\"plain1\": 1, \"plain2\": 0, \"m1\": 0}");

    Typed typed =
        Typed.in(
            folder, "quiz", "score", "bare.md", "--answers", "answers.json", "--format", "json");

    assertThat(typed.err()).isEmpty();
    assertThat(typed.out())
        .contains("\"id\":\"plain\",\"answered\":2,\"required\":2,\"score\":1,\"rounded\":1.0,")
        .contains(
            "\"id\":\"m\",\"answered\":1,\"required\":1,\"score\":0,\"rounded\":0.0,\"band\"");
  }

  @ParameterizedTest
  @CsvSource({
    "answers: No | Yes,answer: No | Yes,key-unknown",
    "answers: No | Yes,answers: No,quiz-answers-few",
    "may-skip: 0,may-skp: 0,key-unknown",
    "may-skip: 0,may-skip: 2,quiz-may-skip-large",
    "may-skip: 0,score: product,quiz-score",
    "(reversed),(revrsed),",
    "(reversed),*(revrsed)*,quiz-reversed-word",
    "(reversed),*reversed*,quiz-reversed-word",
    "(reversed),(reversed).,quiz-reversed-word",
    "1. One,- One,",
    "## A,Text,quiz-empty",
  })
  void refusesToScoreOnlyWhereAResultWouldBeWrong(String good, String bad, String rule)
      throws IOException {
    String quiz = "---\nanswers: No | Yes\nmay-skip: 0\n---\n\n## A\n\n1. One\n2. Two (reversed)\n";
    write("quiz.md", quiz.replace(good, bad));

    Typed typed = Typed.fed(folder, "{}", "quiz", "score", "quiz.md", "--answers", "-");

    if (rule == null) {
      assertThat(typed.exit()).isZero();
    } else {
      assertThat(typed.exit()).isEqualTo(1);
      assertThat(typed.err()).contains("[" + rule + "]");
      assertThat(typed.out()).isEmpty();
    }
  }

  @Test
  void hasNothingToScoreInAKnowledgeCheck() {
    Typed typed = Typed.fed(folder, "{}", "quiz", "score", "check.md", "--answers", "-");

    assertThat(typed.exit()).isEqualTo(1);
    assertThat(typed.err()).contains("a knowledge check has no scales to score");
  }

  @Test
  void readsReservedWordsInTheLanguageOfTheSiteAroundTheFile() throws IOException {
    write("jbake.properties", "site.lang=de\n");
    Files.createDirectories(folder.resolve("content/quizzes"));
    write(
        "content/quizzes/ruhe.md",
        "---\nanswers: Nein | Ja\n---\n## Ruhe\n1. Ich ruhe. *(umgekehrt)*\n");

    Typed typed = Typed.in(folder, "quiz", "show", "content/quizzes/ruhe.md");

    assertThat(typed.exit()).isZero();
    assertThat(typed.out()).contains("ruhe1 (reversed): Ich ruhe.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"feeling.md", "check.md"})
  void showsAQuizAndWritesItAgainFromThat(String file) throws IOException {
    Typed shown = Typed.in(folder, "quiz", "show", file, "--format", "json");
    Typed exported = Typed.in(folder, "quiz", "export", file, "--to", "json");
    write("model.json", shown.out());
    Typed imported = Typed.in(folder, "quiz", "import", "model.json", "--out", "again");

    assertThat(exported.out()).isEqualTo(shown.out());
    assertThat(imported.exit()).as(imported.err()).isZero();
    String written = imported.err().strip().replace("Written: ", "");
    Typed again = Typed.in(folder, "quiz", "show", written, "--format", "json");
    assertThat(unnamed(again.out())).isEqualTo(unnamed(shown.out()));
  }

  /** Without the id, which is the file's name. */
  private static String unnamed(String json) {
    return json.replaceFirst("\"id\":\"[^\"]*\"", "");
  }

  @Test
  void exportsAKnowledgeCheckToGiftAndSaysWhatIsLost() {
    Typed typed = Typed.in(folder, "quiz", "export", "check.md", "--to", "gift");

    assertThat(typed.exit()).isZero();
    assertThat(typed.out())
        .startsWith("$CATEGORY: Ruptures and repair\n\nTwo questions on strains.\n\n")
        .contains("\t~The last session#Endings matter, but differ.\n")
        .contains("\t~%50%A joke that hurt\n")
        .contains("####Harm is not a strain.}");
    assertThat(typed.err())
        .contains("shuffle: answers is not carried over")
        .contains("the hint of \"What is a “rupture”?\" is not carried over")
        .contains("the link to ../articles/ruptures.md leads nowhere outside this site");
  }

  @Test
  void carriesAKnowledgeCheckToGiftAndBack() throws IOException {
    write("check.gift", Typed.in(folder, "quiz", "export", "check.md", "--to", "gift").out());
    write("check.json", Typed.in(folder, "quiz", "import", "check.gift", "--format=json").out());
    String again = Typed.in(folder, "quiz", "export", "check.json", "--to", "gift").out();

    assertThat(again).isEqualTo(Files.readString(folder.resolve("check.gift")));

    Typed imported = Typed.in(folder, "quiz", "import", "check.gift", "--out", "back");
    assertThat(imported.exit()).isZero();
    assertThat(Typed.in(folder, "quiz", "show", "back/check.md").out())
        .contains("q1. What is a “rupture”?\n  [ ] The last session\n  [x] A strain");
  }

  @Test
  void hasNoGiftForASelfAssessment() {
    Typed typed = Typed.in(folder, "quiz", "export", "feeling.md", "--to", "gift");

    assertThat(typed.exit()).isEqualTo(1);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).contains("GIFT has no form for a self-assessment");
  }

  @Test
  void printsTheListEvenWhereNothingCanBeRead() throws IOException {
    write("broken.gift", "a{=b\n");

    Typed typed = Typed.in(folder, "quiz", "import", "broken.gift", "--format", "json");

    assertThat(typed.exit()).isEqualTo(1);
    assertThat(typed.out()).isEqualTo("[]\n");
    assertThat(typed.err()).startsWith("broken.gift:1:2: error: ");
  }

  @Test
  void aCategoryAloneIsNoQuestionAndNoMistake() throws IOException {
    write("category.gift", "$CATEGORY: $course$/top/Unit 1: Topic\n \n");

    Typed typed = Typed.in(folder, "quiz", "import", "category.gift", "--format", "json");

    assertThat(typed.exit()).isZero();
    assertThat(typed.out()).isEqualTo("[]\n");
  }

  @Test
  void namesEachQuestionThatOurMarkdownCantHold() throws IOException {
    write("mixed.gift", "One{=a ~b}\n\nTwo{=a}\n\n::T::Three{~%60%a ~%40%b ~c}\n\nFour{}\n");

    Typed typed = Typed.in(folder, "quiz", "import", "mixed.gift", "--out", "md");

    assertThat(typed.exit()).isZero();
    assertThat(typed.err())
        .contains("mixed.gift:3:1: warning: \"Two\" is left out")
        .contains("mixed.gift:5:1: warning: \"T\": its title \"T\" is not kept")
        .contains("\"T\": the weight 60 % of \"a\" is not kept")
        .contains("mixed.gift:7:1: warning: \"Four\" is left out");
    try (Stream<Path> files = Files.list(folder.resolve("md"))) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void neverOverwritesAFile() throws IOException {
    write("q.gift", "One{=a ~b}\n");
    Typed.in(folder, "quiz", "import", "q.gift", "--out", "md");
    write("md/q.md", "mine");

    Typed typed = Typed.in(folder, "quiz", "import", "q.gift", "--out", "md");

    assertThat(typed.exit()).isEqualTo(1);
    assertThat(typed.err()).contains("is there already, and stays as it is");
    assertThat(Files.readString(folder.resolve("md/q.md"))).isEqualTo("mine");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"kind\": \"song\"}]",
        "[{\"kind\": \"essay\", \"txt\": \"x\"}]",
        "[{\"kind\": \"single-choice\", \"text\": \"x\", \"choices\": []}]",
        "[{\"kind\": \"true-false\", \"text\": \"x\"}]",
        "[{\"kind\": \"number\", \"text\": \"x\", \"answers\": [{\"text\": \"y\"}]}]",
        "[{\"kind\": \"essay\", \"text\": 4}]",
        "[4]",
        "4",
        "{\"kind\": \"knowledge-check\"}",
        "{\"kind\": \"self-assessment\"}",
        "{\"kind\": \"poem\"}",
        "[",
      })
  void refusesJsonThatItWouldHaveToGuess(String json) throws IOException {
    write("x.json", json);

    Typed typed = Typed.in(folder, "quiz", "import", "x.json", "--format", "json");

    assertThat(typed.exit()).isEqualTo(1);
    assertThat(typed.out()).isEqualTo("[]\n");
    assertThat(typed.err()).startsWith("x.json:1:").contains("-json]").doesNotContain("Exception");
  }
}
