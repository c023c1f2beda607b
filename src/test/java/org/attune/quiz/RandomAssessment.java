package org.attune.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A good self-assessment of random shape, as lines of text, and where its parts stand. */
final class RandomAssessment {
  private static final List<String> LABELS =
      List.of("Never", "Rarely", "Now and then", "Often", "Mostly", "Always", "Each time");

  final List<String> lines = new ArrayList<>();
  final List<Part> parts = new ArrayList<>();
  final List<String> answers;
  int maySkip;
  int help;

  /** The lines of one scale, counted from 0. */
  static final class Part {
    int heading;
    final List<Integer> items = new ArrayList<>();
    int meaning;
    final List<Integer> bands = new ArrayList<>();

    /** The first answer of each band. */
    final List<Integer> from = new ArrayList<>();
  }

  RandomAssessment(Random random) {
    answers = LABELS.subList(0, 3 + random.nextInt(LABELS.size() - 2));
    lines.addAll(List.of("---", "title: Random", "answers: " + String.join(" | ", answers)));
    maySkip = lines.size();
    lines.addAll(List.of("may-skip: 1", "---", "", "Think of last week.", ""));
    int scales = 1 + random.nextInt(3);
    for (int i = 0; i < scales; i++) {
      part(random, i);
    }
    help = lines.size();
    lines.addAll(List.of("## If you need help now", "", "- [I need help](../help/now.md)"));
  }

  private void part(Random random, int index) {
    Part part = new Part();
    parts.add(part);
    part.heading = lines.size();
    lines.addAll(List.of("## Part number " + index + " (scale" + (char) ('a' + index) + ")", ""));
    int items = 2 + random.nextInt(6);
    for (int i = 1; i <= items; i++) {
      part.items.add(lines.size());
      lines.add(i + ". Sentence " + i + (random.nextInt(4) == 0 ? ". *(reversed)*" : "."));
    }
    lines.add("");
    part.meaning = lines.size();
    lines.addAll(List.of("### What this may mean", ""));
    bands(random, part);
    lines.add("");
  }

  private void bands(Random random, Part part) {
    int from = 0;
    while (from < answers.size()) {
      int to = Math.min(answers.size() - 1, from + random.nextInt(2));
      part.bands.add(lines.size());
      part.from.add(from);
      String label = answers.get(from) + (to > from ? " to " + answers.get(to) : "");
      lines.add("- **" + label + "**: This may mean something.");
      if (random.nextBoolean()) {
        lines.add("  > Can we talk about this?");
      }
      from = to + 1;
    }
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }
}
