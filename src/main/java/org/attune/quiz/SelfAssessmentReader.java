package org.attune.quiz;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.attune.problem.Problem;

/** Reads a self-assessment from its front matter and the blocks of its body. */
public final class SelfAssessmentReader {
  private SelfAssessmentReader() {}

  /**
   * The self-assessment, as far as it can be read.
   *
   * @param problems gets every mistake; one that is an error does not always keep the quiz from
   *     being read, so that a preview can show it
   * @return empty where it could not be scored
   */
  public static Optional<SelfAssessment> read(
      QuizHeader header, List<Block> body, Consumer<Problem> problems) {
    return Optional.empty();
  }
}
