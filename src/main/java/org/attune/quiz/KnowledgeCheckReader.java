package org.attune.quiz;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.attune.problem.Problem;

/** Reads a knowledge check from its front matter and the blocks of its body. */
public final class KnowledgeCheckReader {
  private KnowledgeCheckReader() {}

  /**
   * The knowledge check, as far as it can be read.
   *
   * @param problems gets every mistake; one that is an error does not always keep the check from
   *     being read, so that a preview can show it
   * @return empty where it has no question that can be answered
   */
  public static Optional<KnowledgeCheck> read(
      QuizHeader header, List<Block> body, Consumer<Problem> problems) {
    return Optional.empty();
  }
}
