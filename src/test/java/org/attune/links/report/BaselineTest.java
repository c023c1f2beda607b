package org.attune.links.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attune.links.Finding;
import org.attune.links.Level;
import org.attune.problem.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

  @TempDir Path folder;

  @Test
  void knowsWhatWasWrittenWhereverOnThePageItStands() throws IOException {
    Baseline.write(file(), List.of(finding("gone.html", 3)), TODAY);
    Baseline baseline = Baseline.read(file(), TODAY);

    assertThat(baseline.knows(finding("gone.html", 7))).isTrue();
    assertThat(baseline.knows(finding("other.html", 3))).isFalse();
  }

  @Test
  void anEntryRunsOutAndIsThenNamed() throws IOException {
    Baseline.write(file(), List.of(finding("gone.html", 3)), TODAY);

    assertThat(Baseline.read(file(), TODAY.plusDays(90)).knows(finding("gone.html", 3))).isTrue();
    Baseline later = Baseline.read(file(), TODAY.plusDays(91));
    assertThat(later.knows(finding("gone.html", 3))).isFalse();
    assertThat(later.expired()).containsExactly("dead link-broken page.html gone.html");
  }

  @Test
  void writingAgainKeepsTheDayOfWhatWasKnown() throws IOException {
    Baseline.write(file(), List.of(finding("gone.html", 3)), TODAY);
    Baseline.write(file(), List.of(finding("gone.html", 3)), TODAY.plusDays(30));

    assertThat(Baseline.read(file(), TODAY.plusDays(91)).expired()).hasSize(1);
  }

  private Path file() {
    return folder.resolve("baseline.txt");
  }

  private static Finding finding(String url, int line) {
    return new Finding(
        "page.html",
        new Position(line, 1),
        Optional.empty(),
        url,
        "",
        "",
        Level.DEAD,
        "link-broken",
        "the link leads nowhere",
        "",
        "",
        1);
  }
}
