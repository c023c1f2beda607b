package org.attune.browser;

import java.io.IOException;
import java.nio.file.Path;
import org.attune.quiz.Samples;

/** Versions of one quiz on one host, as it is on a site that is edited. */
final class QuizVersions implements AutoCloseable {
  private final Path folder;
  private final StaticServer server;

  /**
   * Writes and serves them: {@code plain}; {@code mended}, with other feedback; {@code item} and
   * {@code answer}, each with other words there; {@code off}, where nothing may be kept.
   */
  QuizVersions(Path folder) throws IOException {
    this.folder = folder;
    String feedback = "Some of this is there.";
    write("plain", Samples.ASSESSMENT);
    write("mended", Samples.ASSESSMENT.replace(feedback, "Some of this is here."));
    write("item", Samples.ASSESSMENT.replace("really on my mind", "on my mind"));
    write(
        "answer",
        Samples.ASSESSMENT.replace("| Somewhat |", "| Partly |").replace("**Somewhat", "**Partly"));
    new QuizPages(folder.resolve("off")).assessment("sample", Samples.ASSESSMENT);
    this.server = StaticServer.of(folder);
  }

  private void write(String version, String markdown) throws IOException {
    new QuizPages(folder.resolve(version)).keptAssessment("sample", markdown);
  }

  /** The address of one version. */
  String url(String version) {
    return server.url(version + "/quizzes/sample.html");
  }

  @Override
  public void close() {
    server.close();
  }
}
