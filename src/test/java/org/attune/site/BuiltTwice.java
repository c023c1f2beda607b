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
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attune.jbake.JBakeOven;
import org.attune.problem.Problem;
import org.attune.theme.OwnTheme;

/** A site that is built with what its last build left, and without. */
final class BuiltTwice {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final Path remembering;
  private final Path clean;

  BuiltTwice(Path folder) {
    this.remembering = folder.resolve("remembering");
    this.clean = folder.resolve("clean");
  }

  /** The site's folder. */
  Path site() {
    return remembering;
  }

  /** What the last build left. */
  Path memory() {
    return remembering.resolve(".attune/builds/site");
  }

  /**
   * Builds, and compares with a first build of the same files.
   *
   * @return the build that remembered
   */
  BuildResult build(RandomEdits files, String what) throws IOException {
    files.write(remembering);
    files.write(clean);
    FolderTree.delete(clean.resolve(".attune/builds"));
    BuildResult again = publish(remembering, remembering.resolve("target/site"));
    BuildResult first = publish(clean, clean.resolve("target/site"));
    assertThat(lines(again)).as(what).isEqualTo(lines(first));
    assertThat(again.published()).as(what).isEqualTo(first.published());
    if (first.published()) {
      assertThat(different(tree(again.out()), tree(first.out()))).as(what).isEmpty();
    }
    return again;
  }

  /** Builds with what the last build left, and compares with nothing. */
  BuildResult buildOnce(RandomEdits files) throws IOException {
    files.write(remembering);
    return publish(remembering, remembering.resolve("target/site"));
  }

  /** The problems of a build, but for notes: a memory that can't be used is one. */
  private static List<String> lines(BuildResult result) {
    return result.problems().stream()
        .filter(problem -> !problem.rule().equals("memory-unusable"))
        .map(Problem::toLine)
        .toList();
  }

  static BuildResult publish(Path site, Path out) throws IOException {
    Clock clock = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    return new SiteBuild(new JBakeOven(clock))
        .publish(
            new SiteBuild.Options(
                site,
                out,
                List.of(OwnTheme.folder()),
                false,
                2,
                Purpose.DELIVERY,
                TODAY,
                Steps.UNHEARD,
                () -> {}));
  }

  /** The paths of files that two trees do not share. */
  static List<String> different(Map<String, String> one, Map<String, String> other) {
    return Stream.concat(one.keySet().stream(), other.keySet().stream())
        .distinct()
        .filter(path -> !one.getOrDefault(path, "").equals(other.getOrDefault(path, "-")))
        .toList();
  }

  static Map<String, String> tree(Path root) throws IOException {
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
