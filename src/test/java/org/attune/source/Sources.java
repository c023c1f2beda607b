package org.attune.source;

import java.util.ArrayList;
import java.util.List;
import org.attune.problem.Problem;

/** Reads a text as a file and keeps what was reported. */
final class Sources {
  private final List<Problem> problems = new ArrayList<>();

  /** The file cut into header and body. */
  Source read(String text) {
    return new HeaderReader().read(new SourceText("content/x.md", text), problems::add);
  }

  /** The problems, as lines. */
  List<String> lines() {
    return problems.stream().map(Problem::toLine).toList();
  }

  /** The rules of the problems. */
  List<String> rules() {
    return problems.stream().map(Problem::rule).toList();
  }
}
