package org.attune.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attune.config.SiteConfig;
import org.attune.config.SiteData;
import org.attune.config.SiteFiles;
import org.attune.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The help pages stand on every site, also on one that has nothing else of the library. */
class LentHelpTest {
  @TempDir Path site;

  @Test
  void helpPagesLeadOnlyToEachOther() throws IOException {
    Files.createDirectories(site.resolve("content"));
    Files.writeString(
        site.resolve("content/index.md"),
        "---\ntitle: A clinic\nstatus: published\n---\n\nHello.\n");
    SiteFiles files =
        new SiteFiles(List.of(site, Path.of("")))
            .lending(path -> path.startsWith("content/help") || path.startsWith("data/"));
    List<Problem> problems = new ArrayList<>();
    SiteConfig config = SiteConfig.defaults();
    SiteData data = SiteData.read(files.own(), config, problems::add);
    SiteData lent =
        new SiteData(
            data.navigation(), data.regions(), SiteData.read(files, config, p -> {}).references());
    CatalogReader.Options options = new CatalogReader.Options(false, 1, LocalDate.of(2026, 11, 24));
    Catalog catalog = CatalogReader.read(files, config, lent, options, problems::add);
    assertThat(problems.stream().map(Problem::toLine)).isEmpty();
    assertThat(catalog.byUri("help/harm.html")).isPresent();
  }
}
