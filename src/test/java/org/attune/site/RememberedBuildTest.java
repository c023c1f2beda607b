package org.attune.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attune.jbake.JBakeOven;
import org.attune.problem.Problem;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A build with what the last one left is equal to one without, whatever was changed between. */
class RememberedBuildTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"1, 60"})
  void editsInAnyOrderGiveWhatAFirstBuildGives(long seed, int steps) throws IOException {
    RandomEdits edits = new RandomEdits(seed);
    Path remembering = folder.resolve("remembering");
    Path clean = folder.resolve("clean");
    SortedMap<String, String> good = edits.snapshot();
    int reused = 0;
    for (int step = 0; step < steps; step++) {
      String what = step == 0 ? "the beginning" : edits.edit();
      edits.write(remembering);
      edits.write(clean);
      FolderTree.delete(clean.resolve(".attune/builds"));
      BuildResult again = build(remembering, 1 + step % 2);
      BuildResult first = build(clean, 2);

      assertThat(lines(again))
          .as("step %d of seed %d: %s", step, seed, what)
          .isEqualTo(lines(first));
      assertThat(step > 0 || first.published()).as("%s", lines(first)).isTrue();
      assertThat(again.published()).isEqualTo(first.published());
      assertThat(different(tree(again.out()), tree(first.out())))
          .as("step %d of seed %d: %s", step, seed, what)
          .isEmpty();
      if (first.published()) {
        good = edits.snapshot();
        reused += again.made() < again.pages() ? 1 : 0;
      } else {
        edits.restore(good);
      }
    }
    assertThat(reused).as("builds that made some pages anew and not all").isGreaterThan(steps / 3);
  }

  private static List<String> lines(BuildResult result) {
    return result.problems().stream().map(Problem::toLine).toList();
  }

  private static BuildResult build(Path site, int threads) throws IOException {
    Clock clock = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    return new SiteBuild(new JBakeOven(clock))
        .publish(
            new SiteBuild.Options(
                site,
                site.resolve("target/site"),
                List.of(Path.of("").toAbsolutePath()),
                false,
                threads,
                Purpose.DELIVERY,
                TODAY,
                Steps.UNHEARD,
                () -> {}));
  }

  private static List<String> different(Map<String, String> one, Map<String, String> other) {
    return Stream.concat(one.keySet().stream(), other.keySet().stream())
        .distinct()
        .filter(path -> !one.getOrDefault(path, "").equals(other.getOrDefault(path, "-")))
        .toList();
  }

  private static Map<String, String> tree(Path root) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        byte[] bytes = Files.readAllBytes(path);
        contents.put(
            root.relativize(path).toString(), new String(bytes, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }
}
