package org.attune.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The mistakes of a quiz that only its site can tell, each at a random place: exactly that problem
 * on its line. All others are in {@code quiz.SeededMistakesTest}.
 */
class SeededQuizLinksTest {
  private static final Pattern SAID = Pattern.compile("^([^:]+:\\d+):\\d+: error: .*\\[(.*)]$");

  @TempDir Path site;

  private final List<String> lines = new ArrayList<>();

  static LongStream seeds() {
    return LongStream.range(0, 12);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aReadMoreThatLeadsNowhere(long seed) throws IOException {
    Random random = new Random(seed);
    makeQuiz(random);
    int line = randomLine("Read more", random);
    boolean page = random.nextBoolean();
    String broken = page ? "gone-" + seed + ".md#part-1" : "a.md#gone-" + seed;
    lines.set(line, lines.get(line).replaceFirst("a\\.md#part-\\d", broken));

    assertThat(said())
        .containsExactly(
            "content/quizzes/q.md:"
                + (line + 1)
                + (page ? " link-broken" : " link-anchor-missing"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aKeyThatNobodyKnows(long seed) throws IOException {
    Random random = new Random(seed);
    makeQuiz(random);
    int line = 1 + random.nextInt(lines.lastIndexOf("---"));
    lines.add(
        line, List.of("scoring", "colour", "pass-mark", "zeit").get(random.nextInt(4)) + ": 1");

    assertThat(said()).containsExactly("content/quizzes/q.md:" + (line + 1) + " key-unknown");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aGoodQuiz(long seed) throws IOException {
    makeQuiz(new Random(seed));

    assertThat(said()).isEmpty();
  }

  private void makeQuiz(Random random) throws IOException {
    write("content/index.md", "---\ntitle: Home\nstatus: published\n---\n\nHello.\n");
    write(
        "content/articles/a.md",
        "---\ntitle: A\nstatus: published\n---\n\nIt.\n\n## Part 1\n\nOne.\n\n## Part 2\n\nTwo.\n");
    lines.addAll(List.of("---", "title: Some questions", "status: published", "---", ""));
    int questions = 2 + random.nextInt(5);
    for (int i = 1; i <= questions; i++) {
      lines.addAll(List.of("## Question " + i + "?", ""));
      int right = random.nextInt(3);
      for (int answer = 0; answer < 3; answer++) {
        lines.add((answer == right ? "- [x] " : "- [ ] ") + "Answer " + answer + " of " + i);
        lines.add("  > It may be so.");
      }
      String part = "../articles/a.md#part-" + (1 + random.nextInt(2));
      lines.addAll(List.of("", "**Why:** It depends. [Read more](" + part + ")", ""));
    }
  }

  private int randomLine(String holding, Random random) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(holding)) {
        found.add(i);
      }
    }
    return found.get(random.nextInt(found.size()));
  }

  /** What the check says of errors: path, line and rule. */
  private List<String> said() throws IOException {
    write("content/quizzes/q.md", String.join("\n", lines) + "\n");
    return Typed.in(site, "check")
        .err()
        .lines()
        .map(SAID::matcher)
        .filter(Matcher::matches)
        .map(match -> match.group(1) + " " + match.group(2))
        .toList();
  }

  private void write(String path, String text) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
