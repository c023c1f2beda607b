package org.attune.quiz;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.attune.quiz.RandomCheck.Part;
import org.attune.quiz.Words.Word;

/** Mistakes that can be made in a knowledge check, each at a random place. */
final class CheckMistakes {
  /** Makes one mistake and says which problems it must give, each as {@code rule@line}. */
  interface Mistake {
    List<String> make(RandomCheck check, Random random);
  }

  /** The same, in one of its questions. */
  private interface InPart {
    String make(RandomCheck check, Part part, Random random);
  }

  static final Map<String, Mistake> ALL = new TreeMap<>();

  static {
    ALL.put("shuffle", CheckMistakes::shuffle);
    ALL.put("no question", CheckMistakes::noQuestion);
    inPart("one choice", CheckMistakes::oneChoice);
    inPart(
        "no box", (c, p, r) -> replaced(c, some(p.wrong, r), "\\[ ] ", "", "quiz-choice-unmarked"));
    inPart("choice twice", CheckMistakes::twice);
    inPart("nothing right", CheckMistakes::nothingRight);
    inPart("all right", CheckMistakes::allRight);
    inPart("several right", CheckMistakes::severalRight);
    inPart("pick all misspelt", CheckMistakes::pickAll);
    inPart("why misspelt", (c, p, r) -> slip(c, p.why, c.words.first(Word.WHY)));
    inPart("hint misspelt", (c, p, r) -> slip(c, p.hint, c.words.first(Word.HINT)));
    inPart("all of the above", CheckMistakes::above);
    inPart("a heading too many", CheckMistakes::heading);
    inPart("level", CheckMistakes::level);
    inPart("judging", CheckMistakes::judging);
    inPart(
        "unclosed",
        (c, p, r) -> replaced(c, some(p.choices(), r), "Choice", "**$0", "quiz-unclosed"));
    inPart(
        "long",
        (c, p, r) -> replaced(c, some(p.choices(), r), "$", "x".repeat(3000), "quiz-large"));
  }

  private CheckMistakes() {}

  private static void inPart(String name, InPart mistake) {
    ALL.put(
        name,
        (check, random) ->
            List.of(
                mistake.make(check, check.parts.get(random.nextInt(check.parts.size())), random)));
  }

  private static String at(String rule, int line) {
    return rule + "@" + (line + 1);
  }

  private static int some(List<Integer> lines, Random random) {
    return lines.get(random.nextInt(lines.size()));
  }

  private static String replaced(
      RandomCheck check, int line, String pattern, String by, String rule) {
    check.lines.set(line, check.lines.get(line).replaceFirst(pattern, by));
    return at(rule, line);
  }

  private static List<String> shuffle(RandomCheck check, Random random) {
    return List.of(replaced(check, 3, "answers", "answer", "quiz-value"));
  }

  private static List<String> noQuestion(RandomCheck check, Random random) {
    check.lines.subList(check.parts.get(0).heading, check.lines.size()).clear();
    return List.of("quiz-empty@1");
  }

  private static String oneChoice(RandomCheck check, Part part, Random random) {
    List<Integer> others = part.choices().stream().sorted().skip(1).toList();
    int first = others.get(0);
    check.lines.subList(first, part.hint - 1).clear();
    return at("quiz-choices-few", part.heading);
  }

  private static String twice(RandomCheck check, Part part, Random random) {
    List<Integer> sorted = part.choices().stream().sorted().toList();
    int later = 1 + random.nextInt(sorted.size() - 1);
    String text = check.lines.get(sorted.get(random.nextInt(later))).replaceFirst("- \\[.] ", "");
    int line = sorted.get(later);
    String box = check.lines.get(line).substring(0, 6);
    check.lines.set(line, box + text);
    return at("quiz-choice-repeated", line);
  }

  private static String nothingRight(RandomCheck check, Part part, Random random) {
    part.right.forEach(line -> replaced(check, line, "\\[x]", "[ ]", ""));
    return at("quiz-right-missing", part.heading);
  }

  private static String allRight(RandomCheck check, Part part, Random random) {
    part.wrong.forEach(line -> replaced(check, line, "\\[ ]", "[x]", ""));
    return at("quiz-right-all", part.heading);
  }

  private static String severalRight(RandomCheck check, Part part, Random random) {
    if (part.several && part.right.size() > 1) {
      return replaced(check, part.heading, " \\([^)]*\\)$", "", "quiz-right-several");
    }
    if (!part.several && part.wrong.size() > 1) {
      replaced(check, some(part.wrong, random), "\\[ ]", "[x]", "");
      return at("quiz-right-several", part.heading);
    }
    return allRight(check, part, random);
  }

  private static String pickAll(RandomCheck check, Part part, Random random) {
    String slip = check.words.first(Word.PICK_ALL).substring(1);
    String bare = check.lines.get(part.heading).replaceFirst("\\?.*$", "?");
    check.lines.set(part.heading, bare + " (" + slip + ")");
    return at("quiz-pick-all-word", part.heading);
  }

  private static String slip(RandomCheck check, int line, String word) {
    String slip = word.substring(0, 1) + word.substring(2);
    return replaced(check, line, word, slip, "quiz-why-word");
  }

  private static String above(RandomCheck check, Part part, Random random) {
    String said = check.words.first(Word.ABOVE);
    return replaced(check, some(part.choices(), random), "Choice.*", said, "quiz-shuffle-above");
  }

  /** In any question but the first: nothing stands above that one, so its level means nothing. */
  private static String level(RandomCheck check, Part part, Random random) {
    return part == check.parts.get(0)
        ? pickAll(check, part, random)
        : replaced(check, part.heading, "^##", "###", "quiz-heading-level");
  }

  private static String heading(RandomCheck check, Part part, Random random) {
    check.lines.addAll(part.why, List.of("### More", ""));
    return at("quiz-heading", part.why);
  }

  /** In the explanation, or in what is said to a choice. */
  private static String judging(RandomCheck check, Part part, Random random) {
    String said =
        Map.of("What this may mean", "You passed.", "Qué puede significar", "Ha aprobado.")
            .getOrDefault(check.words.first(Word.MEANING), "Sie haben bestanden.");
    if (random.nextBoolean()) {
      return replaced(check, part.why, ":\\*\\* ", "$0" + said + " ", "quiz-judging");
    }
    int line = some(part.choices(), random) + 1;
    check.lines.addAll(line, List.of("  > A word.", "  > " + said));
    return at("quiz-judging", line + 1);
  }
}
