package org.attune.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attune.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SwapTest {
  @TempDir Path folder;
  private final List<Problem> problems = new ArrayList<>();
  private Path site;
  private Path www;
  private Path out;

  @BeforeEach
  void makeSite() throws IOException {
    site = Files.createDirectory(folder.resolve("clinic"));
    www = folder.resolve("www");
    out = www.resolve("site");
    Files.createDirectory(site.resolve("content"));
  }

  @ParameterizedTest
  @CsvSource({
    "empty, one",
    "writing, one",
    "written, one",
    "swapped, two",
    "done, two",
  })
  void keepsAWholeSiteHoweverABuildIsKilled(String step, String served) throws Exception {
    publish("one");
    killAt(step, "exchange");

    assertThat(published()).containsExactly("index.html " + served, "other.html " + served);
  }

  @ParameterizedTest
  @ValueSource(strings = {"locked", "empty", "writing", "written", "between", "swapped", "done"})
  void theNextBuildPutsRightWhatAKillLeft(String step) throws Exception {
    publish("one");
    killAt(step, "renames");

    publish("three");

    assertThat(published()).containsExactly("index.html three", "other.html three");
    assertThat(names(www)).containsExactly("site");
  }

  @Test
  void repairPutsTheOldSiteBackAfterAKillBetweenTheRenames() throws Exception {
    publish("one");
    killAt("between", "renames");
    assertThat(out).doesNotExist();

    Swap.repair(out);

    assertThat(published()).containsExactly("index.html one", "other.html one");
    assertThat(names(www)).containsExactly("site");
  }

  @Test
  void aSecondBuildWaitsAndSaysSo() throws Exception {
    try (BuildProcess first = BuildProcess.start(site, out, "one", "written", "exchange")) {
      assertThat(first.line()).isEqualTo("halted");
      try (BuildProcess second = BuildProcess.start(site, out, "two", "none", "exchange")) {
        assertThat(second.line()).isEqualTo("waiting");
        first.resume();
        assertThat(first.line()).isEqualTo("ended");
        assertThat(second.line()).isEqualTo("ended");
      }
    }
    assertThat(published()).containsExactly("index.html two", "other.html two");
    assertThat(names(www)).containsExactly("site");
  }

  @Test
  void aFailedBuildLeavesTheOldSiteAndNothingElse() throws Exception {
    publish("one");

    try (Swap swap = open(out).orElseThrow()) {
      Files.writeString(swap.fresh().resolve("index.html"), "half");
    }

    assertThat(published()).containsExactly("index.html one", "other.html one");
    assertThat(names(www)).containsExactly("site");
  }

  @Test
  void filesThatVanishedFromTheSourcesVanishFromTheSite() throws Exception {
    publish("one");
    try (Swap swap = open(out).orElseThrow()) {
      Files.writeString(swap.fresh().resolve("index.html"), "two");
      swap.publish(problems::add);
    }

    assertThat(published()).containsExactly("index.html two");
  }

  @Test
  void refusesAFolderWithFilesOfSomebodyElse() throws Exception {
    Files.createDirectories(out);
    Files.writeString(out.resolve("thesis.txt"), "mine");

    assertThat(open(out)).isEmpty();
    assertThat(problems)
        .singleElement()
        .asString()
        .contains("holds files that Attune did not make", "empty or new folder");
    assertThat(out.resolve("thesis.txt")).hasContent("mine");
  }

  @Test
  void takesAnEmptyFolder() throws Exception {
    Files.createDirectories(out);

    publish("one");

    assertThat(published()).containsExactly("index.html one", "other.html one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"clinic", ".", "clinic/content", "clinic/content/x", "/"})
  void refusesFoldersThatHoldOrBelongToTheSources(String target) {
    assertThat(open(folder.resolve(target))).isEmpty();
    assertThat(problems).singleElement().extracting(Problem::rule).isEqualTo("out-unsafe");
  }

  @Test
  void refusesALink() throws Exception {
    Path real = Files.createDirectories(folder.resolve("real"));
    Files.createDirectories(www);
    Files.createSymbolicLink(out, real);

    assertThat(open(out)).isEmpty();
    assertThat(problems).singleElement().asString().contains("is a link");
  }

  @Test
  void refusesAFile() throws Exception {
    Files.createDirectories(www);
    Files.writeString(out, "x");

    assertThat(open(out)).isEmpty();
    assertThat(problems).singleElement().asString().contains("is a file");
  }

  @Test
  void refusesASiteThatHasBecomeAGitWorkingFolder() throws Exception {
    publish("one");
    Files.createDirectory(out.resolve(".git"));

    assertThat(open(out)).isEmpty();
    assertThat(problems).singleElement().asString().contains("Git");
  }

  @Test
  void saysInOneSentenceThatAParentIsNoFolder() throws Exception {
    Files.writeString(folder.resolve("www"), "a file");

    assertThat(open(out)).isEmpty();
    assertThat(problems).singleElement().extracting(Problem::rule).isEqualTo("out-not-writable");
  }

  private void publish(String version) throws IOException {
    try (Swap swap = open(out).orElseThrow(() -> new AssertionError(problems))) {
      Files.writeString(swap.fresh().resolve("index.html"), version);
      Files.writeString(swap.fresh().resolve("other.html"), version);
      assertThat(swap.publish(problems::add)).isTrue();
    }
  }

  private Optional<Swap> open(Path target) {
    return Swap.open(
        new Swap.Options(
            site, target, List.of(site.resolve("content")), true, Steps.UNHEARD, () -> {}),
        problems::add);
  }

  private void killAt(String step, String way) throws Exception {
    try (BuildProcess build = BuildProcess.start(site, out, "two", step, way)) {
      assertThat(build.line()).isEqualTo("halted");
      build.kill();
    }
  }

  private List<String> published() throws IOException {
    List<String> files = new ArrayList<>();
    for (String name : names(out)) {
      files.add(name + " " + Files.readString(out.resolve(name)));
    }
    return files;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }
}
