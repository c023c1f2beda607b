package org.attune.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A build with what the last one left is equal to one without, whatever was changed between. */
class RememberedBuildTest {
  @TempDir(factory = FastFolder.class)
  private Path folder;

  @ParameterizedTest
  @CsvSource({"1, 100", "2, 100", "3, 100"})
  void editsInAnyOrderGiveWhatAFirstBuildGives(long seed, int steps) throws IOException {
    RandomEdits edits = new RandomEdits(seed);
    BuiltTwice site = new BuiltTwice(folder);
    Map<String, String> good = edits.snapshot();
    assertThat(site.build(edits, "the beginning").published()).isTrue();
    int inPart = 0;
    for (int step = 1; step < steps; step++) {
      String what = "step " + step + " of seed " + seed + ": " + edits.edit();
      BuildResult result = site.build(edits, what);
      if (result.published()) {
        good = edits.snapshot();
        inPart += result.made().orElseThrow().size() < result.pages() ? 1 : 0;
      } else {
        edits.restore(good);
      }
    }
    assertThat(inPart).as("builds that made some pages anew and not all").isGreaterThan(steps / 3);
  }
}
