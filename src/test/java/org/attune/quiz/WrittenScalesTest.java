package org.attune.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.attune.problem.Problem;
import org.attune.quiz.Scoring.ScaleScore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Scales as they are published, written as an editor may write them: any number of answers and
 * items, counted from anywhere, labels full of signs. Read from their text and scored against a sum
 * of whole numbers that shares nothing with the program.
 */
class WrittenScalesTest {
  private static final List<List<String>> LABELS =
      List.of(
          List.of("Not at all", "A little", "Somewhat", "Mostly", "Completely"),
          List.of("0", "1", "2", "3"),
          List.of("No", "Yes"),
          List.of("Yes", "?", "No"),
          List.of("--", "-", "0", "+", "++"),
          List.of("-2", "−1", "0", "1", "2"),
          List.of("1 = never", "2 = once a week", "3 = daily"),
          List.of("Don't know", "Can't say", "\"Yes\""),
          List.of("<1 hour", "1-2 hours", "3–4 hours", ">5 hours"),
          List.of("Hard to say", "Easy to say", "Hard to hear to some"),
          List.of("A & B", "50%", "C#", "$5"),
          List.of("Never...", "Rarely…", "Now -- and then"),
          List.of("Yes.", "Yes!", "No"),
          List.of("Not at all: never", "Very: always"),
          List.of("★", "★★", "★★★"),
          LongStream.rangeClosed(0, 100).mapToObj(Long::toString).toList());
  private static final List<String> TEXTS =
      List.of(
          "I feel fine",
          "We (both) agree",
          "Item *with* emphasis",
          "100% of the time?",
          "Am I \"here\"?",
          "<b>x</b>",
          "x\n   continued on a line",
          "https://example.org/x",
          "[ok] then",
          "I feel (reversed thinking) ok");
  private static final List<String> MARKS =
      List.of(" *(reversed)*", " (reversed)", " **(reversed)**", " (Reversed)");

  private final List<Scale> scales = new ArrayList<>();
  private final StringBuilder text = new StringBuilder("---\ntitle: Written\n");
  private Random random = new Random(0);
  private List<String> labels = List.of();
  private int first;

  /** One scale as it was meant. */
  private record Scale(String id, boolean sum, int skip, List<Boolean> turned, List<int[]> bands) {}

  static LongStream seeds() {
    return LongStream.range(0, 250);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void scoresWhatIsWritten(long seed) {
    random = new Random(seed);
    write();
    QuizFile file = QuizFile.assessment(text.toString());
    assertThat(file.problems()).extracting(Problem::toLine).as("%s", text).isEmpty();
    for (int i = 0; i < 20; i++) {
      compare(file.assessment().orElseThrow());
    }
  }

  private void compare(SelfAssessment quiz) {
    Map<String, Integer> answers = new HashMap<>();
    int open = random.nextInt(4);
    for (Scale scale : scales) {
      for (int i = 1; i <= scale.turned().size(); i++) {
        if (random.nextInt(10) >= open) {
          answers.put(scale.id() + i, first + random.nextInt(labels.size()));
        }
      }
    }
    List<ScaleScore> scores = Scoring.score(quiz, answers);
    assertThat(scores).hasSameSizeAs(scales);
    for (int i = 0; i < scales.size(); i++) {
      compare(scales.get(i), scores.get(i), answers);
    }
  }

  private void compare(Scale scale, ScaleScore score, Map<String, Integer> answers) {
    long sum = 0;
    int count = 0;
    for (int i = 0; i < scale.turned().size(); i++) {
      Integer answer = answers.get(scale.id() + (i + 1));
      if (answer != null) {
        count++;
        sum += scale.turned().get(i) ? 2L * first + labels.size() - 1 - answer : answer;
      }
    }
    assertThat(score.answered()).isEqualTo(count);
    assertThat(score.required()).isEqualTo(scale.turned().size() - scale.skip());
    assertThat(score.result().isPresent()).isEqualTo(count >= score.required());
    if (score.result().isPresent()) {
      long divisor = scale.sum() ? 1 : count;
      assertThat(score.result().get().score().doubleValue())
          .isCloseTo((double) sum / divisor, within(1e-9));
      assertThat(score.result().get().band().orElse(-1)).isEqualTo(band(scale, sum, divisor));
    }
  }

  private static int band(Scale scale, long sum, long divisor) {
    long twentieths = 20 * Math.abs(sum) / divisor;
    long tenths = (twentieths + 1) / 2 * (sum < 0 ? -1 : 1);
    int band = 0;
    for (int i = 1; i < scale.bands().size(); i++) {
      long cutTwice = (long) scale.bands().get(i - 1)[1] + scale.bands().get(i)[0];
      band = 2 * tenths >= 10 * cutTwice ? i : band;
    }
    return band;
  }

  private void write() {
    labels = LABELS.get(random.nextInt(LABELS.size()));
    first = List.of(1, 1, 0, -2, -3, 5, -10, 100).get(random.nextInt(8));
    writeAnswers();
    text.append("first: ").append(first).append("\nscales:\n");
    int count = List.of(1, 1, 2, 5).get(random.nextInt(4));
    for (int i = 0; i < count; i++) {
      scales.add(scale("s" + (char) ('a' + i)));
      Scale scale = scales.get(i);
      text.append("  ").append(scale.id()).append(": {score: ");
      text.append(scale.sum() ? "sum" : "mean").append(", may-skip: ");
      text.append(scale.skip()).append("}\n");
    }
    text.append("---\n\nWelcome.\n\n");
    scales.forEach(this::write);
    text.append("## If you need help now\n\n- [Help](../help/now.md)\n");
  }

  private void writeAnswers() {
    List<String> quoted = labels.stream().map(it -> it.replace("\"", "\\\"")).toList();
    if (random.nextBoolean()) {
      text.append("answers: \"").append(String.join(" | ", quoted)).append("\"\n");
    } else {
      text.append("answers:\n");
      quoted.forEach(label -> text.append("  - \"").append(label).append("\"\n"));
    }
  }

  private Scale scale(String id) {
    int items = List.of(1, 2, 3, 5, 10, 40, 1 + random.nextInt(120)).get(random.nextInt(7));
    int share = random.nextInt(3);
    List<Boolean> turned = new ArrayList<>();
    for (int i = 0; i < items; i++) {
      turned.add(random.nextInt(2) < share);
    }
    boolean sum = random.nextBoolean();
    int skip = random.nextInt(items);
    int last = first + labels.size() - 1;
    int low = sum ? first * (first < 0 ? items : items - skip) : first;
    int high = sum ? last * (last > 0 ? items : items - skip) : last;
    return new Scale(id, sum, skip, turned, bands(low, high));
  }

  private List<int[]> bands(int low, int high) {
    List<int[]> bands = new ArrayList<>();
    int from = low;
    for (int i = random.nextInt(4); i > 0 && from < high; i--) {
      int to = from + random.nextInt(high - from);
      bands.add(new int[] {from, to});
      from = to + 1;
    }
    bands.add(new int[] {from, high});
    return bands;
  }

  private void write(Scale scale) {
    text.append("## Scale (").append(scale.id()).append(")\n\n");
    String sign = random.nextBoolean() ? ". " : ") ";
    String end = random.nextBoolean() ? "\n" : "\n\n";
    boolean ones = random.nextInt(4) == 0;
    for (int i = 0; i < scale.turned().size(); i++) {
      text.append(ones ? 1 : i + 1).append(sign).append(TEXTS.get(random.nextInt(TEXTS.size())));
      text.append(scale.turned().get(i) ? MARKS.get(random.nextInt(MARKS.size())) : "").append(end);
    }
    text.append("\n### What this may mean\n\n");
    for (int[] band : scale.bands()) {
      text.append("- **").append(name(scale, band)).append("**: It may be so.\n");
    }
    text.append("\n");
  }

  private String name(Scale scale, int[] band) {
    String from = scale.sum() ? Integer.toString(band[0]) : labels.get(band[0] - first);
    String to = scale.sum() ? Integer.toString(band[1]) : labels.get(band[1] - first);
    return band[0] == band[1] ? from : from + " to " + to;
  }
}
