package org.attune.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.attune.quiz.RandomAssessment.Part;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Good quizzes give no problem; one mistake at a random place gives its rule on its line only. */
class SeededMistakesTest {

  /** Makes one mistake and says which problem it must give, as {@code rule@line}. */
  private interface Mistake {
    String make(RandomAssessment quiz, Part part, Random random);
  }

  private static final Map<String, Mistake> MISTAKES =
      new TreeMap<>(
          Map.of(
              "near miss of a heading", SeededMistakesTest::nearHeading,
              "bullets for numbers", SeededMistakesTest::bullets,
              "reversed misspelt", SeededMistakesTest::reversed,
              "a band gone", SeededMistakesTest::gap,
              "a band too long", SeededMistakesTest::overlap,
              "bands changed round", SeededMistakesTest::order,
              "a band of no answer", SeededMistakesTest::noAnswer,
              "a judging phrase", SeededMistakesTest::judging,
              "no signposts", SeededMistakesTest::signposts,
              "may-skip too large", SeededMistakesTest::maySkip));

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void givesOneProblemForOneMistake(long seed) {
    assertThat(QuizFile.assessment(new RandomAssessment(new Random(seed)).text()).lines())
        .isEmpty();
    MISTAKES.forEach(
        (name, mistake) -> {
          Random random = new Random(seed);
          RandomAssessment quiz = new RandomAssessment(random);
          Part part = quiz.parts.get(random.nextInt(quiz.parts.size()));
          String expected = mistake.make(quiz, part, random);
          assertThat(QuizFile.assessment(quiz.text()).lines())
              .as("%s in%n%s", name, quiz.text())
              .containsExactly(expected);
        });
  }

  private static String at(String rule, int line) {
    return rule + "@" + (line + 1);
  }

  private static String nearHeading(RandomAssessment quiz, Part part, Random random) {
    List<String> slips =
        List.of("### What it may mean", "### What this might mean", "## What this may meen");
    quiz.lines.set(part.meaning, slips.get(random.nextInt(slips.size())));
    return at("quiz-heading-near", part.meaning);
  }

  private static String bullets(RandomAssessment quiz, Part part, Random random) {
    part.items.forEach(line -> quiz.lines.set(line, "- Sentence."));
    return at("quiz-scale-empty", part.heading);
  }

  private static String reversed(RandomAssessment quiz, Part part, Random random) {
    int line = part.items.get(random.nextInt(part.items.size()));
    quiz.lines.set(line, quiz.lines.get(line).replace(" *(reversed)*", "") + " *(revesred)*");
    return at("quiz-reversed-word", line);
  }

  private static String gap(RandomAssessment quiz, Part part, Random random) {
    int index = random.nextInt(part.bands.size());
    int line = part.bands.get(index);
    boolean quoted = quiz.lines.get(line + 1).startsWith("  >");
    quiz.lines.remove(line);
    if (quoted) {
      quiz.lines.remove(line);
    }
    boolean last = index == part.bands.size() - 1;
    return at("quiz-band-gap", last ? part.bands.get(index - 1) : line);
  }

  private static String overlap(RandomAssessment quiz, Part part, Random random) {
    int index = random.nextInt(part.bands.size() - 1);
    String label =
        quiz.answers.get(part.from.get(index))
            + " to "
            + quiz.answers.get(part.from.get(index + 1));
    quiz.lines.set(part.bands.get(index), "- **" + label + "**: Too long.");
    return at("quiz-band-overlap", part.bands.get(index + 1));
  }

  private static String order(RandomAssessment quiz, Part part, Random random) {
    int index = random.nextInt(part.bands.size() - 1);
    Collections.swap(quiz.lines, part.bands.get(index), part.bands.get(index + 1));
    return at("quiz-band-order", part.bands.get(index + 1));
  }

  private static String noAnswer(RandomAssessment quiz, Part part, Random random) {
    int line = part.bands.get(random.nextInt(part.bands.size()));
    quiz.lines.set(line, "- **Purple**: This may mean something.");
    return at("quiz-band-answer", line);
  }

  private static String judging(RandomAssessment quiz, Part part, Random random) {
    List<Integer> places = random.nextBoolean() ? part.items : part.bands;
    int line = places.get(random.nextInt(places.size()));
    String said = quiz.lines.get(line);
    String phrase = random.nextBoolean() ? "You passed. " : "Your diagnosis is clear. ";
    quiz.lines.set(
        line,
        said.replace("Sentence", phrase + "Sentence").replace("This may", phrase + "This may"));
    return at("quiz-judging", line);
  }

  private static String signposts(RandomAssessment quiz, Part part, Random random) {
    quiz.lines.subList(quiz.help, quiz.lines.size()).clear();
    return at("quiz-signposts-missing", 0);
  }

  private static String maySkip(RandomAssessment quiz, Part part, Random random) {
    int smallest = quiz.parts.stream().mapToInt(one -> one.items.size()).min().orElseThrow();
    long equal = quiz.parts.stream().filter(one -> one.items.size() == smallest).count();
    if (equal > 1) {
      return judging(quiz, part, random);
    }
    quiz.lines.set(quiz.maySkip, "may-skip: " + smallest);
    return at("quiz-may-skip-large", quiz.maySkip);
  }
}
