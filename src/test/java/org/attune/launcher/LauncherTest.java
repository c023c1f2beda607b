package org.attune.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "attune.cmd is the launcher there")
class LauncherTest {
  private static final String FIRST = "Building Attune for the first time (about a minute) …\n";

  @TempDir Path folder;
  private Machine machine;

  @BeforeEach
  void makeMachine() throws IOException {
    machine = Machine.in(folder.toRealPath());
  }

  @Test
  void buildsOnFirstRunAndSaysSoInOneLine() throws IOException {
    machine.jdk("usr/lib/jvm/java-17", "17.0.15");
    Run first = machine.attune("build", "--drafts");
    assertThat(first.err()).isEqualTo(FIRST);
    assertThat(first.exitCode()).isZero();
    assertThat(first.arguments()).endsWith("org.attune.cli.Main", "build", "--drafts");
    assertThat(machine.mavenRuns()).hasSize(1);
    Run second = machine.attune("build");
    assertThat(second.err()).isEmpty();
    assertThat(machine.mavenRuns()).hasSize(1);
  }

  @Test
  void buildsAgainWhereSourceChangedThoughItsTimeIsOld() throws IOException {
    machine.jdk("usr/lib/jvm/java-17", "17.0.15");
    machine.attune("build");
    machine.write("src/main/java/Main.java", "class Main { }");
    Files.setLastModifiedTime(
        machine.checkout().resolve("src/main/java/Main.java"), FileTime.fromMillis(0));
    assertThat(machine.attune("build").err())
        .isEqualTo("Building Attune again, since its sources changed (about half a minute) …\n");
    assertThat(machine.mavenRuns()).hasSize(2);
  }

  @Test
  void doesNotBuildAgainForPagesOrNewTimes() throws IOException {
    machine.jdk("usr/lib/jvm/java-17", "17.0.15");
    machine.attune("build");
    machine.write("content/index.md", "# New words");
    touchAll(machine.checkout().resolve("src"));
    assertThat(machine.attune("build").err()).isEmpty();
    assertThat(machine.mavenRuns()).hasSize(1);
  }

  @Test
  void copiedCheckoutNeedsNoBuildAndRunsItsOwnProgram() throws IOException {
    machine.jdk("usr/lib/jvm/java-17", "17.0.15");
    machine.attune("build");
    Path copy = folder.toRealPath().resolve("copy");
    copyAll(machine.checkout(), copy);
    deleteAll(machine.checkout());
    Run run = machine.run(copy.resolve("attune"), "build");
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEqualTo("Preparing Attune for Java 17 (a few seconds) …\n");
    assertThat(run.option("-Dattune.home=")).contains(copy.toString());
    assertThat(run.out()).doesNotContain(machine.checkout().toString());
    assertThat(machine.mavenRuns()).hasSize(1);
  }

  @Test
  void givesBackTheExitCodeOfTheProgram() throws IOException {
    machine.jdk("usr/lib/jvm/java-17", "17.0.15");
    assertThat(machine.with("EXIT_CODE", 1).attune("build").exitCode()).isEqualTo(1);
  }

  @Test
  void runsUnderUtf8WhateverTheCallersLocale() throws IOException {
    machine.jdk("usr/lib/jvm/java-17", "17.0.15");
    assertThat(machine.with("LC_ALL", "C").attune("build").out()).contains("locale C.UTF-8\n");
  }

  @Test
  void passesOnTheLanguageOfAnInstalledLocale() throws IOException {
    machine.jdk("usr/lib/jvm/java-17", "17.0.15");
    machine.tool("locale", "#!/bin/sh\nprintf '%s\\n' C C.utf8 de_AT.utf8 fr POSIX\n");
    assertThat(machine.with("LANG", "de_AT.UTF-8").attune("build").out())
        .contains("arg -Duser.language=de\narg -Duser.country=AT\n");
    assertThat(machine.with("LC_ALL", "fr").attune("build").out())
        .contains("arg -Duser.language=fr\n")
        .doesNotContain("user.country");
  }

  @Test
  void passesOnNoLanguageWhereTheLocaleIsNotInstalled() throws IOException {
    machine.jdk("usr/lib/jvm/java-17", "17.0.15");
    machine.tool("locale", "#!/bin/sh\nprintf '%s\\n' C C.utf8 POSIX\n");
    for (String locale : List.of("de_DE.UTF-8", "C", "C.UTF-8", "POSIX")) {
      assertThat(machine.with("LANG", locale).attune("build").out())
          .doesNotContain("user.language");
    }
  }

  @Test
  void takesNewestJava() throws IOException {
    machine.jdk("usr/lib/jvm/a", "17.0.15");
    Path newest = machine.jdk("home/.sdkman/candidates/java/25.0.3-tem", "25.0.3");
    machine.jdk("usr/lib/jvm/z", "25.0.2");
    machine.jdk("usr/lib/jvm/old", "1.8.0_392");
    assertThat(machine.attune("build").java()).isEqualTo(newest.toString());
  }

  @Test
  void takesJavaHomeBeforeNewerOnes() throws IOException {
    machine.jdk("usr/lib/jvm/newer", "25.0.3");
    Path named = machine.jdk("my java", "17.0.1");
    Run run = machine.with("JAVA_HOME", named).attune("build");
    assertThat(run.java()).isEqualTo(named.toString());
    assertThat(machine.mavenRuns().get(0)).startsWith("JAVA_HOME=" + named + " ");
  }

  @Test
  void passesOverJavaHomeThatIsTooOld() throws IOException {
    Path good = machine.jdk("usr/lib/jvm/good", "21.0.1");
    machine.with("JAVA_HOME", machine.jdk("old", "11.0.22"));
    assertThat(machine.attune("build").java()).isEqualTo(good.toString());
  }

  @Test
  void followsTheLinkOfJavaOnThePath() throws IOException {
    Path hidden = machine.jdk("elsewhere/jdk", "17.0.9");
    machine.link("java", hidden.resolve("bin/java"));
    assertThat(machine.attune("build").java()).isEqualTo(hidden.toString());
  }

  @Test
  void saysInOneSentenceThatJavaIsMissing() throws IOException {
    machine.jdk("usr/lib/jvm/old", "11.0.22");
    Run run = machine.attune("build");
    assertThat(run.exitCode()).isEqualTo(69);
    assertThat(run.err())
        .isEqualTo(
            "attune: Java 17 or later is needed, and none was found. Install a JDK (on Debian:"
                + " apt-get install openjdk-17-jdk), or set JAVA_HOME to the folder of one.\n");
  }

  @Test
  void saysInOneSentenceThatMavenIsMissing() throws IOException {
    machine.jdk("usr/lib/jvm/java-17", "17.0.15");
    machine.remove("mvn");
    Run run = machine.attune("build");
    assertThat(run.exitCode()).isEqualTo(69);
    assertThat(run.err())
        .isEqualTo(
            "attune: Maven is needed to build Attune, and mvn was not found. Install it (on"
                + " Debian: apt-get install maven), then start Attune again.\n");
  }

  @Test
  void builtProgramNeedsNeitherMavenNorCompiler() throws IOException {
    Path jdk = machine.jdk("usr/lib/jvm/java-17", "17.0.15");
    machine.attune("build");
    machine.remove("mvn");
    Files.delete(jdk.resolve("bin/javac"));
    assertThat(machine.attune("build").exitCode()).isZero();
  }

  @Test
  void buildsWithJdkWhereTheNewestJavaCannotCompile() throws IOException {
    Path jdk = machine.jdk("usr/lib/jvm/java-17", "17.0.15");
    Path jre = machine.jre("usr/lib/jvm/jre-25", "25.0.3");
    assertThat(machine.attune("build").java()).isEqualTo(jre.toString());
    assertThat(machine.mavenRuns().get(0)).startsWith("JAVA_HOME=" + jdk + " ");
  }

  @Test
  void failedBuildShowsItsErrorsAndLeavesNothingBehind() throws IOException {
    machine.jdk("usr/lib/jvm/java-17", "17.0.15");
    Run run = machine.with("MAVEN_FAILS", "yes").attune("build");
    assertThat(run.exitCode()).isEqualTo(69);
    assertThat(run.err())
        .startsWith(FIRST + "[ERROR] it broke\nattune: Maven could not build Attune.");
    assertThat(entries(machine.checkout().resolve("target/launcher"))).containsExactly("maven.log");
  }

  @Test
  void java17UsesArchiveThatItMadeItself() throws IOException {
    machine.jdk("usr/lib/jvm/java-17", "17.0.15");
    Path archive = Path.of(machine.attune("build").option("-XX:SharedArchiveFile=").orElseThrow());
    assertThat(archive)
        .hasContent("trained")
        .hasParent(machine.checkout().resolve("target/launcher"));
  }

  @Test
  void java25UsesAotCacheThatItMadeItself() throws IOException {
    machine.jdk("usr/lib/jvm/java-25", "25.0.3");
    Path archive = Path.of(machine.attune("build").option("-XX:AOTCache=").orElseThrow());
    assertThat(archive)
        .hasContent("recorded")
        .hasParent(machine.checkout().resolve("target/launcher"));
  }

  @Test
  void startsFromOneJarInPlaceOfAll() throws IOException {
    machine.jdk("usr/lib/jvm/java-25", "25.0.3");
    Run run = machine.attune("build");
    Path launcher = machine.checkout().resolve("target/launcher");
    assertThat(run.arguments()).filteredOn(each -> each.endsWith(".jar")).hasSize(1);
    assertThat(run.arguments())
        .filteredOn(each -> each.endsWith(".jar"))
        .allSatisfy(jar -> assertThat(Path.of(jar)).hasContent("joined").hasParent(launcher));
  }

  @Test
  void readsNoSourceWhereNoneChanged() throws IOException {
    machine.jdk("usr/lib/jvm/java-25", "25.0.3");
    remembered();
    Run again = machine.attune("build");
    assertThat(machine.calls("cksum")).isEmpty();
    assertThat(again.err()).isEmpty();
    assertThat(again.option("-XX:AOTCache=")).isPresent();
    assertThat(again.arguments()).anyMatch(argument -> argument.endsWith(".jar"));
  }

  /** Runs until nothing is left to find, and listens to the reading of files from then on. */
  private void remembered() throws IOException {
    machine.changedAMomentAgo("");
    machine.listenTo("cksum");
    machine.attune("build");
    machine.attune("build");
    assertThat(machine.calls("cksum")).isNotEmpty();
  }

  @Test
  void buildsAgainWhereSourceOfTheSameSizeHasTheSameTime() throws IOException {
    machine.jdk("usr/lib/jvm/java-17", "17.0.15");
    remembered();
    Path source = machine.checkout().resolve("src/main/java/Main.java");
    FileTime time = Files.getLastModifiedTime(source);
    machine.write("src/main/java/Main.java", "class Mine {}");
    Files.setLastModifiedTime(source, time);
    machine.attune("build");
    assertThat(machine.mavenRuns()).hasSize(2);
  }

  @Test
  void buildsAgainWhereSourceCameOrWent() throws IOException {
    machine.jdk("usr/lib/jvm/java-17", "17.0.15");
    remembered();
    machine.write("src/main/resources/words", "new");
    machine.attune("build");
    assertThat(machine.mavenRuns()).hasSize(2);
    machine.attune("build");
    Files.delete(machine.checkout().resolve("src/main/java/Main.java"));
    machine.attune("build");
    assertThat(machine.mavenRuns()).hasSize(3);
  }

  @Test
  void remembersNothingOfSourcesThatChangedAMomentAgo() throws IOException {
    machine.jdk("usr/lib/jvm/java-25", "25.0.3");
    machine.changedAMomentAgo("pom.xml");
    machine.listenTo("cksum");
    machine.attune("build");
    machine.attune("build");
    machine.calls("cksum");
    machine.attune("build");
    assertThat(machine.calls("cksum")).isNotEmpty();
  }

  @Test
  void readsItsSourcesEachTimeWhereFindCannotListThem() throws IOException {
    machine.jdk("usr/lib/jvm/java-25", "25.0.3");
    machine.tool(
        "find",
        """
        #!/bin/sh
        case "$*" in *-printf*) exit 1 ;; esac
        PATH=/usr/bin:/bin exec find "$@"
        """);
    machine.listenTo("cksum");
    for (int i = 0; i < 3; i++) {
      machine.calls("cksum");
      assertThat(machine.attune("build").option("-XX:AOTCache=")).isPresent();
      assertThat(machine.calls("cksum")).isNotEmpty();
    }
    assertThat(machine.mavenRuns()).hasSize(1);
  }

  @Test
  void makesArchiveAgainWhereItIsGoneOrItsJarHasAnotherTime() throws IOException {
    machine.jdk("usr/lib/jvm/java-25", "25.0.3");
    remembered();
    Run run = machine.attune("build");
    Files.delete(Path.of(run.option("-XX:AOTCache=").orElseThrow()));
    String preparing = "Preparing Attune for Java 25 (a few seconds) …\n";
    assertThat(machine.attune("build").err()).isEqualTo(preparing);
    String jar = run.arguments().stream().filter(each -> each.endsWith(".jar")).toList().get(0);
    Files.setLastModifiedTime(Path.of(jar), FileTime.fromMillis(4_000_000_000_000L));
    assertThat(machine.attune("build").err()).isEqualTo(preparing);
    assertThat(machine.attune("build").err()).isEmpty();
  }

  @Test
  void otherCollectorHasAnArchiveOfItsOwn() throws IOException {
    machine.jdk("usr/lib/jvm/java-25", "25.0.3");
    remembered();
    Run serial = machine.attune("build");
    Run parallel = machine.with("ATTUNE_JAVA_OPTS", "-XX:+UseParallelGC").attune("build");
    assertThat(parallel.option("-XX:AOTCache="))
        .isPresent()
        .isNotEqualTo(serial.option("-XX:AOTCache="));
  }

  @Test
  void movedCheckoutRunsItsOwnProgram() throws IOException {
    machine.jdk("usr/lib/jvm/java-17", "17.0.15");
    remembered();
    Path moved = Files.move(machine.checkout(), folder.toRealPath().resolve("moved"));
    Run run = machine.run(moved.resolve("attune"), "build");
    assertThat(run.option("-Dattune.home=")).contains(moved.toString());
    assertThat(run.out()).doesNotContain(machine.checkout().toString());
    assertThat(machine.mavenRuns()).hasSize(1);
  }

  @Test
  void otherLibraryOfTheDistributionHasAnotherArchive() throws IOException {
    machine.jre("usr/lib/jvm/java-25", "25.0.3");
    machine.changedAMomentAgo("");
    Path unpacked = machine.distribution();
    Path launcher = unpacked.resolve("bin/attune");
    machine.run(launcher, "build");
    Run before = machine.run(launcher, "build");
    Files.writeString(unpacked.resolve("lib/attune-0.1.0.jar"), "PROGRAM");
    Run after = machine.run(launcher, "build");
    assertThat(after.option("-XX:AOTCache="))
        .isPresent()
        .isNotEqualTo(before.option("-XX:AOTCache="));
  }

  @Test
  void eachJavaHasAnArchiveOfItsOwn() throws IOException {
    Path older = machine.jdk("older", "17.0.15");
    Path newer = machine.jdk("newer", "25.0.3");
    machine.with("JAVA_HOME", older).attune("build");
    assertThat(machine.with("JAVA_HOME", newer).attune("build").err())
        .isEqualTo("Preparing Attune for Java 25 (a few seconds) …\n");
    assertThat(machine.with("JAVA_HOME", older).attune("build").err()).isEmpty();
    assertThat(machine.with("JAVA_HOME", newer).attune("build").err()).isEmpty();
  }

  @Test
  void keepsAllBelowTheUsersCacheWhereItsOwnFolderCannotBeWritten() throws IOException {
    machine.jdk("usr/lib/jvm/java-17", "17.0.15");
    machine.write("target", "a file, so that no folder can be made here");
    Path cache = folder.toRealPath().resolve("cache");
    Run run = machine.with("XDG_CACHE_HOME", cache).attune("build");
    assertThat(run.err()).isEqualTo(FIRST);
    assertThat(run.option("-XX:SharedArchiveFile=").orElseThrow()).startsWith(cache + "/attune/");
    assertThat(machine.attune("build").err()).isEmpty();
    assertThat(machine.mavenRuns()).hasSize(1);
  }

  @Test
  void runsWithoutArchiveWhereNoneCanBeKept() throws IOException {
    machine.jdk("usr/lib/jvm/java-17", "17.0.15");
    machine.write("cache", "a file");
    machine.with("XDG_CACHE_HOME", machine.checkout().resolve("cache"));
    Path unpacked = machine.distribution();
    Files.writeString(unpacked.resolve(".attune"), "a file");
    Run run = machine.run(unpacked.resolve("bin/attune"), "build");
    assertThat(run.exitCode()).isZero();
    assertThat(run.option("-XX:SharedArchiveFile=")).isEmpty();
    assertThat(run.arguments())
        .contains(unpacked + "/lib/attune-0.1.0.jar:" + unpacked + "/lib/a-library.jar");
  }

  @Test
  void worksInFolderWithSpacesAndAccents() throws IOException {
    machine.jdk("usr/lib/jvm/java-25", "25.0.3");
    Path odd = Files.move(machine.checkout(), folder.toRealPath().resolve("chéck it òut"));
    Run run = machine.run(odd.resolve("attune"), "build", "two words");
    assertThat(run.err()).isEqualTo(FIRST);
    assertThat(run.option("-Dattune.home=")).contains(odd.toString());
    assertThat(run.option("-XX:AOTCache=")).isPresent();
    assertThat(run.arguments()).endsWith("build", "two words");
  }

  @Test
  void makesNoArchiveThatJavaWouldNotUse() throws IOException {
    machine.jdk("usr/lib/jvm/java-17", "17.0.15");
    Path odd = Files.move(machine.checkout(), folder.toRealPath().resolve("check out"));
    Run run = machine.run(odd.resolve("attune"), "build");
    assertThat(run.exitCode()).isZero();
    assertThat(run.option("-XX:SharedArchiveFile=")).isEmpty();
    assertThat(entries(odd.resolve("target/launcher"))).hasSize(1);
  }

  @Test
  void worksThroughSymbolicLinks() throws IOException {
    machine.jdk("usr/lib/jvm/java-17", "17.0.15");
    Path direct =
        Files.createSymbolicLink(folder.resolve("one"), machine.checkout().resolve("attune"));
    Path relative = Files.createSymbolicLink(folder.resolve("two"), Path.of("one"));
    Run run = machine.run(relative, "build");
    assertThat(run.option("-Dattune.home=")).contains(machine.checkout().toString());
    assertThat(machine.run(direct, "build").exitCode()).isZero();
  }

  @Test
  void distributionRunsWithoutMaven() throws IOException {
    machine.jre("usr/lib/jvm/java-17", "17.0.15");
    machine.remove("mvn");
    Path unpacked = machine.distribution();
    Run run = machine.run(unpacked.resolve("bin/attune"), "build");
    assertThat(run.exitCode()).isZero();
    assertThat(run.option("-Dattune.home=")).contains(unpacked.toString());
    assertThat(run.arguments())
        .anyMatch(argument -> argument.startsWith(unpacked.toString() + "/.attune/launcher/java-"));
  }

  @Test
  void runsStartedTogetherBuildOnce() throws IOException, InterruptedException {
    machine.jdk("usr/lib/jvm/java-17", "17.0.15");
    List<Process> together =
        Stream.generate(() -> machine.start(machine.checkout().resolve("attune"), "build"))
            .limit(4)
            .toList();
    for (Process process : together) {
      process.getInputStream().readAllBytes();
      assertThat(process.waitFor()).isZero();
    }
    assertThat(machine.mavenRuns()).hasSize(1);
    assertThat(entries(machine.checkout().resolve("target/launcher"))).hasSize(3);
  }

  @Test
  void otherShellsRunItToo() throws IOException {
    machine.jdk("usr/lib/jvm/java-17", "17.0.15");
    String script = machine.checkout().resolve("attune").toString();
    for (String shell : List.of("/bin/dash", "/bin/bash", "/usr/bin/zsh", "/bin/ksh")) {
      if (Files.exists(Path.of(shell))) {
        assertThat(machine.run(Path.of(shell), script, "build").arguments())
            .as(shell)
            .endsWith("build");
      }
    }
    if (Files.exists(Path.of("/bin/busybox"))) {
      assertThat(machine.run(Path.of("/bin/busybox"), "sh", script, "build").arguments())
          .endsWith("build");
    }
  }

  private static List<String> entries(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static void touchAll(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.toList()) {
        Files.setLastModifiedTime(path, FileTime.fromMillis(4_000_000_000_000L));
      }
    }
  }

  private static void copyAll(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from, FileVisitOption.FOLLOW_LINKS)) {
      for (Path path : all.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }

  private static void deleteAll(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
