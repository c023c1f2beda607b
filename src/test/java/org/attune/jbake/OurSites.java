package org.attune.jbake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.attune.catalog.Catalog;
import org.attune.catalog.CatalogReader;
import org.attune.config.SiteConfig;
import org.attune.config.SiteData;
import org.attune.config.SiteFiles;
import org.attune.delivery.Delivery;
import org.attune.problem.Problem;
import org.attune.site.Baking;
import org.attune.site.PageMemory;
import org.attune.view.Views;

/** Bakes sites with content of our types in our own oven. */
final class OurSites {
  private OurSites() {}

  /**
   * Bakes a site.
   *
   * @param roots the site's folder, then the theme and library
   * @return the problems that were found
   */
  static List<Problem> bake(List<Path> roots, Path output, int threads) throws IOException {
    Files.createDirectories(output);
    List<Problem> problems = Collections.synchronizedList(new ArrayList<>());
    SiteFiles files = new SiteFiles(roots);
    SiteConfig config = SiteConfig.read(files, problems::add);
    SiteData data = SiteData.read(files, config, problems::add);
    CatalogReader.Options options =
        new CatalogReader.Options(false, threads, LocalDate.of(2026, 11, 24));
    Catalog catalog = CatalogReader.read(files, config, data, options, problems::add);
    Views views = new Views(catalog, config, data, files);
    new JBakeOven(Clock.systemUTC())
        .bake(
            new Baking(
                files,
                output,
                config,
                Optional.of(views),
                () -> Delivery.PLAIN,
                PageMemory.NONE,
                threads),
            (uri, text, utf8, source, template) -> {},
            problems::add);
    return problems;
  }
}
