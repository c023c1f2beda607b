package org.attune.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attune.jbake.JBakeOven;
import org.attune.problem.Problem;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a live site serves after a save is what a first build of the same files makes. */
class LiveSiteTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @TempDir(factory = FastFolder.class)
  private Path folder;

  private Optional<LiveSite> live = Optional.empty();
  private Path served = Path.of("");

  @ParameterizedTest
  @CsvSource({"11, 100", "12, 100"})
  void savesInAnyOrderShowWhatAFirstBuildMakes(long seed, int steps) throws IOException {
    RandomEdits edits = new RandomEdits(seed);
    Map<String, String> good = edits.snapshot();
    whole(edits, 0);
    Set<String> saved = new TreeSet<>();
    int quick = 0;
    int made = 0;
    for (int step = 1; step < steps; step++) {
      String what = "step " + step + " of seed " + seed + ": " + edits.edit();
      BuildResult first = clean(edits);
      edits.write(folder.resolve("live"));
      saved.addAll(changed(good, edits.snapshot()));
      Optional<LiveSite.Update> update = live.orElseThrow().after(saved);
      if (update.isPresent()) {
        assertThat(first.published()).as(what).isTrue();
        assertThat(lines(update.get().result())).as(what).isEqualTo(lines(first));
        Map<String, String> shown = tree(update.get().pages());
        assertThat(BuiltTwice.different(shown, BuiltTwice.tree(first.out()))).as(what).isEmpty();
        // Told of the same save once more, it has nothing to tell, though pages may be late.
        BuildResult again = live.orElseThrow().after(saved).orElseThrow().result();
        assertThat(again.made()).as(what).contains(Set.of());
        assertThat(lines(again)).as(what).isEqualTo(lines(first));
        assertThat(live.orElseThrow().finish(() -> true)).as(what).isTrue();
        quick++;
        made += update.get().result().made().orElseThrow().size();
      } else if (first.published()) {
        whole(edits, step);
      }
      if (first.published()) {
        good = edits.snapshot();
        saved.clear();
      } else {
        edits.restore(good);
      }
    }
    assertThat(quick).as("saves that needed no whole build").isGreaterThan(steps / 4);
    assertThat(made).as("pages made for them").isBetween(quick, 12 * quick);
  }

  private static Set<String> changed(Map<String, String> before, Map<String, String> now) {
    Set<String> changed = new TreeSet<>();
    Stream.concat(before.keySet().stream(), now.keySet().stream())
        .filter(path -> !before.getOrDefault(path, "").equals(now.getOrDefault(path, "-")))
        .forEach(changed::add);
    return changed;
  }

  private static List<String> lines(BuildResult result) {
    return result.problems().stream().map(Problem::toLine).toList();
  }

  /** All that is served. */
  private Map<String, String> tree(FreshPages fresh) throws IOException {
    Map<String, String> all = new HashMap<>(BuiltTwice.tree(served));
    for (String path : Set.copyOf(all.keySet())) {
      fresh
          .find(path)
          .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
          .ifPresent(text -> all.put(path, text));
    }
    return all;
  }

  private void whole(RandomEdits edits, int step) throws IOException {
    edits.write(folder.resolve("live"));
    served = folder.resolve("live/.attune/preview/" + step);
    BuildResult result = build().publish(options("live", served), site -> live = Optional.of(site));
    assertThat(result.published()).isTrue();
  }

  private BuildResult clean(RandomEdits edits) throws IOException {
    edits.write(folder.resolve("clean"));
    FolderTree.delete(folder.resolve("clean/.attune/builds"));
    return build().publish(options("clean", folder.resolve("clean/target/site")));
  }

  private static SiteBuild build() {
    return new SiteBuild(
        new JBakeOven(Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC)));
  }

  private SiteBuild.Options options(String site, Path out) {
    return new SiteBuild.Options(
        folder.resolve(site),
        out,
        List.of(Path.of("").toAbsolutePath()),
        true,
        2,
        Purpose.PLAIN,
        TODAY,
        Steps.UNHEARD,
        () -> {});
  }
}
