package org.attune.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attune.config.SiteConfig;
import org.attune.config.SiteData;
import org.attune.config.SiteFiles;
import org.attune.problem.Problem;
import org.junit.jupiter.api.Test;

/** The library that Attune ships is read without a problem. */
class OwnSiteTest {
  @Test
  void findsNothingWrongInTheLibrary() {
    SiteFiles files = new SiteFiles(List.of(Path.of("")));
    List<Problem> problems = new ArrayList<>();
    SiteConfig config = SiteConfig.read(files, problems::add);
    SiteData data = SiteData.read(files, config, problems::add);
    CatalogReader.Options options = new CatalogReader.Options(false, 2, LocalDate.of(2026, 11, 24));
    Catalog catalog = CatalogReader.read(files, config, data, options, problems::add);
    assertThat(problems.stream().map(Problem::toLine)).isEmpty();
    assertThat(catalog.documents()).isNotEmpty();
    assertThat(CatalogReader.isJBakeSite(files, config)).isFalse();
  }
}
