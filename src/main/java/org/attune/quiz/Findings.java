package org.attune.quiz;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.attune.problem.Position;
import org.attune.problem.Problem;

/** Where the readers of one file put what they find wrong. */
final class Findings {
  private final String path;
  private final Consumer<Problem> problems;
  private final Set<Rule> broken = EnumSet.noneOf(Rule.class);
  private final List<Spoken> spoken = new ArrayList<>();

  /**
   * No findings yet.
   *
   * @param path the file, named in each problem
   */
  Findings(String path, Consumer<Problem> problems) {
    this.path = path;
    this.problems = problems;
  }

  void add(Rule rule, Position position, String message, String detail, String fix) {
    broken.add(rule);
    problems.accept(rule.broken(path, position, message, detail, fix));
  }

  /** Keeps words that reach a reader, to be looked at when all are known. */
  void hear(Block.Inline line, Position position, boolean feedback) {
    spoken.add(Spoken.of(line.html(), position, feedback));
  }

  /** The same for whole blocks. */
  void hear(List<? extends Block> blocks, boolean feedback) {
    Spoken.in(blocks, feedback, spoken::add);
  }

  /** All words that were heard, in the order of their reading. */
  List<Spoken> spoken() {
    return List.copyOf(spoken);
  }

  /** True where one of the rules was broken, so that what follows from it is not said again. */
  boolean has(Rule... rules) {
    for (Rule rule : rules) {
      if (broken.contains(rule)) {
        return true;
      }
    }
    return false;
  }
}
