package org.attune.quiz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.attune.quiz.Words.Word;

/** A good self-assessment of random shape, as lines of text, and where its parts stand. */
public final class RandomAssessment {
  private static final List<List<String>> LABELS =
      List.of(
          List.of("Never", "Rarely", "Now and then", "Often", "Mostly", "Always", "Each time"),
          List.of("0", "1", "2", "3", "4"),
          List.of("--", "-", "0", "+", "++"),
          List.of("Not at all", "A little", "Somewhat", "Completely"));
  private static final List<String> SENTENCES =
      List.of(
          "Sentence one.",
          "Sentence with *emphasis* and \"quotes\".",
          "Sentence (in brackets) at home?",
          "Sentence — long – short, 100 % & more: <b>x</b>",
          "Sentence جملة with 🙂 in it.");

  final List<String> lines = new ArrayList<>();
  final List<Part> parts = new ArrayList<>();

  /** The lines of the front matter by key, counted from 0. */
  final Map<String, Integer> header = new LinkedHashMap<>();

  final List<String> answers;
  final Words words;
  final String lang;
  final int first;
  private final Random random;
  private final int skip;
  int help;

  /** The lines of one scale, counted from 0. */
  static final class Part {
    final String id;
    final boolean sum;
    int heading;
    final List<Integer> items = new ArrayList<>();
    int meaning;
    final List<Integer> bands = new ArrayList<>();

    /** The lowest and the highest value, or sum, of each band. */
    final List<int[]> ends = new ArrayList<>();

    Part(String id, boolean sum) {
      this.id = id;
      this.sum = sum;
    }
  }

  /** A quiz; the same for the same seed. */
  public RandomAssessment(Random random) {
    this.random = random;
    this.lang = List.of("en", "en", "en", "es", "de").get(random.nextInt(5));
    this.words = Words.of(lang);
    List<String> all = LABELS.get(random.nextInt(LABELS.size()));
    this.answers = all.subList(0, 3 + random.nextInt(all.size() - 2));
    this.first = List.of(1, 1, 0, -2, 3).get(random.nextInt(5));
    this.skip = random.nextInt(2);
    int scales = 1 + random.nextInt(4);
    for (int i = 0; i < scales; i++) {
      parts.add(new Part("scale" + (char) ('a' + i), random.nextInt(3) == 0));
    }
    header();
    lines.addAll(List.of("", "Think of last week.", ""));
    parts.forEach(this::part);
    help = lines.size();
    lines.addAll(List.of("## " + words.first(Word.HELP), ""));
    for (int i = random.nextInt(3); i >= 0; i--) {
      lines.add("- [I need help " + i + "](../help/now.md)");
    }
  }

  private void header() {
    lines.add("---");
    key("title", "Random");
    key("lang", lang);
    key("answers", '"' + String.join(" | ", answers) + '"');
    if (random.nextBoolean()) {
      key("does-not-apply", "Not for me");
    }
    key("may-skip", Integer.toString(skip));
    key("first", Integer.toString(first));
    List<String> sums =
        parts.stream().filter(part -> part.sum).map(part -> part.id + ": {score: sum}").toList();
    if (!sums.isEmpty()) {
      key("scales", "{" + String.join(", ", sums) + "}");
    }
    lines.add("---");
  }

  private void key(String key, String value) {
    header.put(key, lines.size());
    lines.add(key + ": " + value);
  }

  private void part(Part part) {
    part.heading = lines.size();
    lines.addAll(List.of("## Part of the whole (" + part.id + ")", ""));
    int count = 2 + random.nextInt(6);
    String end = random.nextBoolean() ? ". " : ") ";
    for (int i = 1; i <= count; i++) {
      part.items.add(lines.size());
      String mark = random.nextInt(4) == 0 ? " *(" + words.first(Word.REVERSED) + ")*" : "";
      lines.add(i + end + SENTENCES.get(random.nextInt(SENTENCES.size())) + mark);
    }
    lines.add("");
    part.meaning = lines.size();
    lines.addAll(List.of("### " + words.first(Word.MEANING), ""));
    int last = first + answers.size() - 1;
    int low = part.sum ? first * (first < 0 ? count : count - skip) : first;
    int high = part.sum ? last * (last > 0 ? count : count - skip) : last;
    bands(part, low, high);
    lines.add("");
  }

  /** At least two bands. */
  private void bands(Part part, int low, int high) {
    int from = low;
    while (from <= high) {
      int longest = from == low ? high - low : high - from + 1;
      int to = from + random.nextInt(Math.min(longest, part.sum ? 9 : 2));
      part.bands.add(lines.size());
      part.ends.add(new int[] {from, to});
      lines.add("- **" + name(part, from, to) + "**: This may mean something.");
      if (random.nextBoolean()) {
        lines.add("  > Can we talk about this?");
      }
      from = to + 1;
    }
  }

  /** What a band from one value, or sum, to another is called. */
  String name(Part part, int from, int to) {
    return value(part, from)
        + (to > from ? " " + words.first(Word.TO) + " " + value(part, to) : "");
  }

  private String value(Part part, int value) {
    return part.sum ? Integer.toString(value) : answers.get(value - first);
  }

  /** The whole file. */
  public String text() {
    return String.join("\n", lines) + "\n";
  }
}
