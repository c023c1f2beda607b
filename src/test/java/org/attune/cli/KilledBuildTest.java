package org.attune.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.attune.site.SwapStep;
import org.attune.theme.OwnTheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Builds in a JVM of their own that are killed as {@code kill -9} does. */
class KilledBuildTest {
  @TempDir Path site;
  private Path out;

  @BeforeEach
  void publishTheOldSite() throws IOException {
    out = site.resolve("target/site");
    OwnTheme.lendTo(site);
    Files.createDirectories(site.resolve("content/articles"));
    Files.writeString(
        site.resolve("content/index.md"), "---\ntitle: Home\nstatus: published\n---\n\nHello.\n");
    write("old");
    build();
  }

  /** The child has no native access, so it renames twice: every step is reached on each JDK. */
  @ParameterizedTest
  @EnumSource
  void atEachStepTheOldOrTheNewSiteStandsWholeAndTheNextBuildRepairs(SwapStep step)
      throws Exception {
    Map<String, String> old = published();
    write("new");

    killAt(step);

    Map<String, String> left = published();
    if (step == SwapStep.BETWEEN) {
      assertThat(left).isEmpty();
    } else if (step.compareTo(SwapStep.BETWEEN) < 0) {
      assertThat(left).isEqualTo(old);
    }
    build();
    Map<String, String> fresh = published();
    assertThat(fresh).hasSameSizeAs(old).isNotEqualTo(old);
    if (step.compareTo(SwapStep.BETWEEN) > 0) {
      assertThat(left).isEqualTo(fresh);
    }
    assertThat(names(site.resolve("target"))).containsExactly("hosting", "site");
  }

  @Test
  void anyCommandPutsTheOldSiteBackAfterAKillBetweenTheRenames() throws Exception {
    Map<String, String> old = published();
    write("new");
    killAt(SwapStep.BETWEEN);

    assertThat(Typed.in(site, "check").exit()).isZero();

    assertThat(published()).isEqualTo(old);
  }

  @Test
  void atTenMomentsOfABuildTheSiteIsWhole() throws Exception {
    Map<String, String> old = published();
    long start = System.nanoTime();
    start("none").waitFor();
    long time = System.nanoTime() - start;
    write("new");
    for (int tenth = 1; tenth <= 10; tenth++) {
      Process build = start("none");
      boolean ended = build.waitFor(time * tenth / 10, TimeUnit.NANOSECONDS);
      build.destroyForcibly().waitFor();
      Map<String, String> left = published();
      assertThat(left).as("killed after %s tenths, ended: %s", tenth, ended).hasSameSizeAs(old);
      assertThat(left.get("articles/one.html")).containsAnyOf("word-old", "word-new");
    }
  }

  private void write(String word) throws IOException {
    Files.writeString(
        site.resolve("content/articles/one.md"),
        "---\ntitle: One\nstatus: published\n---\n\nThis is a word-" + word + " to be found.\n");
  }

  private void build() {
    Typed typed = Typed.in(site, "build");
    assertThat(typed.exit()).as(typed.err()).isZero();
  }

  private void killAt(SwapStep step) throws Exception {
    Process build = start(step.word());
    try (BufferedReader said =
        new BufferedReader(new InputStreamReader(build.getErrorStream(), StandardCharsets.UTF_8))) {
      List<String> lines = new ArrayList<>();
      String line = said.readLine();
      while (line != null && !line.equals("halted at " + step.word())) {
        lines.add(line);
        line = said.readLine();
      }
      assertThat(line).as("what the build said: %s", lines).isNotNull();
    } finally {
      build.destroyForcibly().waitFor();
    }
  }

  private Process start(String haltAt) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Dattune.halt-at=" + haltAt,
            // As the launcher has it: what was minified before is there.
            "-Dattune.home=" + OwnTheme.folder(),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "build",
            "--site",
            site.toString());
    ProcessBuilder builder = new ProcessBuilder(command);
    return haltAt.equals("none")
        ? builder.redirectError(ProcessBuilder.Redirect.DISCARD).start()
        : builder.start();
  }

  private Map<String, String> published() throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (!Files.exists(out)) {
      return files;
    }
    try (Stream<Path> walk = Files.walk(out)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        files.put(out.relativize(file).toString(), text);
      }
    }
    return files;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }
}
