package org.attune.site;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A {@link HaltingBuild} in a JVM of its own. */
final class BuildProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader output;

  private BuildProcess(Process process) {
    this.process = process;
    this.output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /**
   * Starts a build that halts at a step.
   *
   * @param way {@code exchange} or {@code renames}
   */
  static BuildProcess start(Path site, Path out, String version, String step, String way)
      throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            Runtime.version().feature() < 22
                ? "-XX:TieredStopAtLevel=1"
                : "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            HaltingBuild.class.getName(),
            site.toString(),
            out.toString(),
            version,
            step,
            way);
    return new BuildProcess(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  String line() throws IOException {
    return String.valueOf(output.readLine());
  }

  /** Lets a halted build go on. */
  void resume() throws IOException {
    process.getOutputStream().write('\n');
    process.getOutputStream().flush();
  }

  /** Ends the process as {@code kill -9} does, and waits until it is gone. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
  }
}
