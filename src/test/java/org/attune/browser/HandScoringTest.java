package org.attune.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.attune.quiz.QuizFile;
import org.attune.quiz.RandomAssessment;
import org.attune.quiz.Samples;
import org.attune.quiz.Scoring;
import org.attune.quiz.Scoring.ScaleScore;
import org.attune.quiz.SelfAssessment;
import org.attune.quiz.SelfAssessment.Item;
import org.attune.quiz.SelfAssessment.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whoever has nothing but the printed page comes to the same texts as Java. The scorer here reads
 * what stands on paper, and knows nothing else.
 */
@BrowserTest
class HandScoringTest {
  private static final int SETS = 200;
  private static final Pattern NUMBERED = Pattern.compile("(?:^|, )(\\S.*?) (-?\\d+)(?=, |\\.$)");

  @TempDir static Path folder;

  static LongStream seeds() {
    return LongStream.range(0, 12);
  }

  @Test
  void theSampleIsScoredByHand(Chromium chromium) throws IOException {
    compare("sample", Samples.ASSESSMENT, 1, chromium);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aPrintedPageIsScoredByHand(long seed, Chromium chromium) throws IOException {
    compare("random" + seed, new RandomAssessment(new Random(seed)).text(), seed, chromium);
  }

  private static void compare(String name, String text, long seed, Chromium chromium)
      throws IOException {
    SelfAssessment quiz = QuizFile.assessment(text).assessment().orElseThrow();
    String address = new QuizPages(folder.resolve(name)).assessment(name, text).toUri().toString();
    try (Visit visit = chromium.visit(address, Viewing.DESK_DARK)) {
      visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      Sheet sheet = Sheet.read(visit.page());
      assertThat(sheet.items())
          .isEqualTo(quiz.scales().stream().mapToInt(scale -> scale.items().size()).sum());
      Random random = new Random(seed);
      for (int i = 0; i < SETS; i++) {
        compare(quiz, sheet, random);
      }
    }
  }

  private static void compare(SelfAssessment quiz, Sheet sheet, Random random) {
    Map<Integer, Integer> marks = new HashMap<>();
    Map<String, Integer> answers = new HashMap<>();
    int number = 0;
    for (Scale scale : quiz.scales()) {
      for (Item item : scale.items()) {
        number++;
        if (random.nextInt(5) > 0) {
          int answer = random.nextInt(quiz.answers().size());
          marks.put(number, answer);
          answers.put(item.id(), quiz.lowest() + answer);
        }
      }
    }
    List<ScaleScore> scores = Scoring.score(quiz, answers);
    for (int i = 0; i < scores.size(); i++) {
      Optional<Integer> band = scores.get(i).result().map(result -> result.band().orElseThrow());
      assertThat(sheet.parts().get(i).band(marks)).as("%s", answers).isEqualTo(band);
    }
  }

  /**
   * What is printed.
   *
   * @param items how many sentences there are to answer
   */
  private record Sheet(int items, List<Part> parts) {
    static Sheet read(Page page) {
      List<String> items = page.locator("fieldset.item:visible").allInnerTexts();
      List<Part> parts = new ArrayList<>();
      int from = 1;
      for (Locator scale : page.locator("section.scale:visible").all()) {
        int count = scale.locator("fieldset.item:visible").count();
        Locator key = page.locator(".key-scale:visible").nth(parts.size());
        parts.add(Part.read(from, count, key));
        from += count;
      }
      for (int i = 0; i < items.size(); i++) {
        assertThat(items.get(i)).contains((i + 1) + " of " + items.size());
      }
      return new Sheet(items.size(), parts);
    }
  }

  /**
   * One scale on paper.
   *
   * @param values what each answer counts, from the first answer to the last
   * @param turned what it counts in sentences that count the other way round
   * @param ranges for each band the sums that lead to it, by how many were answered
   */
  private record Part(
      int from,
      int count,
      List<Integer> values,
      List<Integer> turned,
      List<Integer> reversed,
      int fewest,
      List<Map<Integer, int[]>> ranges) {

    static Part read(int from, int count, Locator key) {
      List<String> steps = key.locator(".key-steps li:visible").allInnerTexts();
      List<Integer> turned = List.of();
      List<Integer> reversed = List.of();
      int fewest = 1;
      for (String step : steps) {
        Matcher way =
            Pattern.compile("^Sentences? (.*?) counts? the other way round: ").matcher(step);
        Matcher few = Pattern.compile("fewer than (\\d+) sentences").matcher(step);
        if (way.find()) {
          reversed = numbers(way.group(1));
          turned = values(step.substring(way.end()));
        } else if (few.find()) {
          fewest = Integer.parseInt(few.group(1));
        }
      }
      List<Map<Integer, int[]>> ranges = new ArrayList<>();
      for (Locator band : key.locator(".band:visible").all()) {
        ranges.add(ranges(band.locator(".key-ranges li:visible").allInnerTexts()));
      }
      String said = steps.get(0).substring("Each answer has a number: ".length());
      return new Part(from, count, values(said), turned, reversed, fewest, ranges);
    }

    private static List<Integer> numbers(String text) {
      return Pattern.compile("\\d+")
          .matcher(text)
          .results()
          .map(MatchResult::group)
          .map(Integer::valueOf)
          .toList();
    }

    private static List<Integer> values(String text) {
      return NUMBERED
          .matcher(text)
          .results()
          .map(found -> Integer.valueOf(found.group(2)))
          .toList();
    }

    private static Map<Integer, int[]> ranges(List<String> lines) {
      Map<Integer, int[]> ranges = new HashMap<>();
      for (String line : lines) {
        Matcher range =
            Pattern.compile("(?:All )?(\\d+) answered: (-?\\d+)(?: to (-?\\d+))?").matcher(line);
        assertThat(range.matches()).as(line).isTrue();
        int low = Integer.parseInt(range.group(2));
        int high = range.group(3) == null ? low : Integer.parseInt(range.group(3));
        ranges.put(Integer.valueOf(range.group(1)), new int[] {low, high});
      }
      return ranges;
    }

    /** The band that pen and paper lead to; empty where too few were answered. */
    Optional<Integer> band(Map<Integer, Integer> marks) {
      int answered = 0;
      int sum = 0;
      for (int number = from; number < from + count; number++) {
        Integer mark = marks.get(number);
        if (mark != null) {
          answered++;
          sum += (reversed.contains(number) ? turned : values).get(mark);
        }
      }
      if (answered < fewest) {
        return Optional.empty();
      }
      List<Integer> found = new ArrayList<>();
      for (int band = 0; band < ranges.size(); band++) {
        int[] range = ranges.get(band).get(answered);
        if (range != null && range[0] <= sum && sum <= range[1]) {
          found.add(band);
        }
      }
      assertThat(found).as("sum %s of %s answered in %s", sum, answered, this).hasSize(1);
      return Optional.of(found.get(0));
    }
  }
}
