package org.attune.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.attune.problem.Position;
import org.attune.problem.Problem;

/** The lines of one text, for the places of problems. */
final class TextPlaces {
  private final String path;
  private final Consumer<Problem> problems;
  private final List<Integer> starts = new ArrayList<>(List.of(0));
  private int errors;

  TextPlaces(String path, String text, Consumer<Problem> problems) {
    this.path = path;
    this.problems = problems;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      starts.add(end + 1);
    }
  }

  /** The line and column of an offset from 0. */
  Position at(int offset) {
    int low = 0;
    int high = starts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (starts.get(middle) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return new Position(low + 1, offset - starts.get(low) + 1);
  }

  /** True where nothing was found that is an error. */
  boolean sound() {
    return errors == 0;
  }

  void error(int offset, String rule, String message, String detail, String fix) {
    errors++;
    problems.accept(Problem.error(path, at(offset), rule, message, detail, fix));
  }

  void warning(int offset, String rule, String message, String detail, String fix) {
    problems.accept(Problem.warning(path, at(offset), rule, message, detail, fix));
  }
}
