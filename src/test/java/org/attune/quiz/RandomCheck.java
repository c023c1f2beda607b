package org.attune.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.attune.quiz.Words.Word;

/** A good knowledge check of random shape, as lines of text, and where its parts stand. */
final class RandomCheck {
  final List<String> lines = new ArrayList<>();
  final List<Part> parts = new ArrayList<>();
  final Words words;
  private final Random random;

  /** The lines of one question, counted from 0. */
  static final class Part {
    int heading;
    final boolean several;
    final List<Integer> right = new ArrayList<>();
    final List<Integer> wrong = new ArrayList<>();
    int hint;
    int why;

    Part(boolean several) {
      this.several = several;
    }

    List<Integer> choices() {
      List<Integer> all = new ArrayList<>(right);
      all.addAll(wrong);
      return all;
    }
  }

  RandomCheck(Random random) {
    this.random = random;
    String lang = List.of("en", "en", "es", "de").get(random.nextInt(4));
    this.words = Words.of(lang);
    lines.addAll(List.of("---", "title: Random", "lang: " + lang, "shuffle: answers", "---", ""));
    if (random.nextBoolean()) {
      lines.addAll(List.of("Some questions.", ""));
    }
    int questions = 1 + random.nextInt(4);
    for (int i = 0; i < questions; i++) {
      part(i);
    }
  }

  private void part(int number) {
    Part part = new Part(random.nextInt(3) == 0);
    parts.add(part);
    part.heading = lines.size();
    String mark = part.several ? " (" + words.first(Word.PICK_ALL) + ")" : "";
    lines.addAll(List.of("## Question \"" + number + "\" (of many) <b>?" + mark, ""));
    int wrong = 1 + random.nextInt(3);
    int right = part.several ? 1 + random.nextInt(3) : 1;
    List<Boolean> marks = new ArrayList<>();
    for (int i = 0; i < wrong + right; i++) {
      marks.add(i < right);
    }
    java.util.Collections.shuffle(marks, random);
    for (int i = 0; i < marks.size(); i++) {
      (marks.get(i) ? part.right : part.wrong).add(lines.size());
      lines.add("- [" + (marks.get(i) ? 'x' : ' ') + "] Choice " + (char) ('A' + i) + " 🙂");
      if (random.nextBoolean()) {
        lines.add("  > Something about it.");
      }
    }
    part.hint = lines.size() + 1;
    part.why = lines.size() + 3;
    lines.addAll(
        List.of(
            "",
            "*" + words.first(Word.HINT) + ": Look.*",
            "",
            "**" + words.first(Word.WHY) + ":** It is so. [More](../articles/x.md)",
            ""));
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }
}
