package org.attune.site;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.attune.theme.OwnTheme;

/** Builds of a clinic's site, behind which this repository's theme and library stand. */
final class LentLibrary {
  private LentLibrary() {}

  static SiteBuild.Options options(Path site, Purpose purpose) {
    return new SiteBuild.Options(
        site,
        site.resolve("target/site"),
        List.of(OwnTheme.folder()),
        false,
        2,
        purpose,
        LocalDate.of(2026, 11, 24),
        Steps.UNHEARD,
        () -> {});
  }
}
