package org.attune.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The options that the launcher gives Java for the size of a site. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "attune.cmd is the launcher there")
class PaceTest {
  private static final String LITTLE = "-XX:CompileThresholdScaling=8";
  private static final String LESS = "-XX:CompileThresholdScaling=4";
  private static final String ONCE = "-XX:MaxTenuringThreshold=0";
  private static final String ROOMY = "-Xmn200m";
  private static final String BEHIND_THE_COMPILER = "-XX:ThreadPriorityPolicy=1";
  private static final String ALL_CORES = "-XX:+UseParallelGC";

  @TempDir Path folder;
  private Machine machine;
  private Path content;
  private String[] build = {};

  @BeforeEach
  void makeMachine() throws IOException {
    machine = Machine.in(folder.toRealPath());
    machine.jdk("usr/lib/jvm/java-25", "25.0.3");
    content = Files.createDirectories(folder.resolve("a site/content"));
    build = new String[] {"build", "--site", content.getParent().toString()};
  }

  private void pages(int from, int to) throws IOException {
    for (int i = from; i < to; i++) {
      Files.createFile(content.resolve(i + ".md"));
    }
  }

  @Test
  void compilesLittleOfASmallSiteAndAllThatIsUsedOfALargeOne() throws IOException {
    pages(0, 99);
    assertThat(machine.attune(build).arguments()).contains(LITTLE);
    assertThat(machine.attune("build", "--site=" + content.getParent()).arguments())
        .contains(LITTLE);
    pages(99, 100);
    assertThat(machine.attune(build).arguments()).doesNotContain(LITTLE);
    assertThat(machine.attune("build", "--site").arguments()).contains(LITTLE);
  }

  @Test
  void collectsAsFitsTheSizeOfASiteAndWhatTheLastBuildLeft() throws IOException {
    // Only a machine with memory to spare gets more, and only where the launcher can tell.
    assumeThat(memory()).isGreaterThan(4_000_000);
    pages(0, 499);
    assertThat(machine.attune(build).arguments()).contains(ONCE).doesNotContain(ROOMY, ALL_CORES);
    pages(499, 500);
    assertThat(machine.attune(build).arguments()).contains(ONCE, ALL_CORES).doesNotContain(ROOMY);

    Path builds = Files.createDirectories(content.resolveSibling(".attune/builds/site"));
    Files.write(builds.resolve("record"), new byte[10_000]);
    assertThat(machine.attune(build).arguments()).contains(ALL_CORES);
    Files.write(builds.resolve("record"), new byte[100_000]);
    assertThat(machine.attune(build).arguments()).contains(LESS).doesNotContain(ALL_CORES);
    Files.write(builds.resolve("record"), new byte[3_000_000]);
    assertThat(machine.attune(build).arguments()).contains(ONCE, ROOMY).doesNotContain(ALL_CORES);
  }

  @Test
  void compilesLessWhereTheLastBuildLeftMostPages() throws IOException {
    pages(0, 100);
    Path builds = Files.createDirectories(content.resolveSibling(".attune/builds/site"));
    Files.write(builds.resolve("record"), new byte[10_000]);
    assertThat(machine.attune(build).arguments()).contains(ONCE).doesNotContain(LESS);
    Files.write(builds.resolve("record"), new byte[100_000]);
    assertThat(machine.attune(build).arguments()).contains(ONCE, LESS).doesNotContain(ROOMY);
    build[0] = "check"; // It makes all pages.
    assertThat(machine.attune(build).arguments()).contains(ONCE).doesNotContain(LESS);
  }

  @Test
  void aBuildStepsBehindTheCompilerAndAPreviewDoesNot() throws IOException {
    int before = 0;
    for (int pages : new int[] {1, 100, 500}) {
      pages(before, pages);
      before = pages;
      assertThat(machine.attune(build).arguments()).contains(BEHIND_THE_COMPILER);
    }
    build[0] = "serve";
    assertThat(machine.attune(build).arguments()).doesNotContain(BEHIND_THE_COMPILER);
  }

  @Test
  void aCollectorAndSizesThatTheUserChoseAreTheOnlyOnes() throws IOException {
    assumeThat(memory()).isGreaterThan(4_000_000);
    pages(0, 500);
    Run chosen = machine.with("ATTUNE_JAVA_OPTS", "-XX:+UseZGC").attune(build);
    assertThat(chosen.arguments()).contains("-XX:+UseZGC").doesNotContain(ALL_CORES);
    Run small = machine.with("ATTUNE_JAVA_OPTS", "-Xmx256m").attune(build);
    assertThat(small.arguments()).contains(ONCE).doesNotContain("-Xms300m");
    Run least =
        machine.with("ATTUNE_JAVA_OPTS", "").with("JDK_JAVA_OPTIONS", "-Xmx256m").attune(build);
    assertThat(least.arguments()).contains(ONCE).doesNotContain("-Xms300m");
  }

  /** This machine's memory in kilobytes; 0 where it is not known. */
  private static long memory() throws IOException {
    Path told = Path.of("/proc/meminfo");
    return Files.isReadable(told)
        ? Long.parseLong(Files.readAllLines(told).get(0).replaceAll("\\D", ""))
        : 0;
  }
}
