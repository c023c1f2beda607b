package org.attune.jbake;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.attune.catalog.Catalog;
import org.attune.catalog.CatalogReader;
import org.attune.config.SiteConfig;
import org.attune.config.SiteData;
import org.attune.config.SiteFiles;
import org.attune.problem.Problem;
import org.attune.view.Views;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sites that a stock JBake bakes in this JVM, each read once, when it is first asked for.
 *
 * <p>Static and mutable, against our rule, because JBake leaves no other way: it makes the markup
 * engine, the extractor and the rendering tool by itself, each alone and without an argument, and
 * they must share what was read. A JBake that watches for changes reads the site again in each
 * bake: see {@link #forget}.
 */
final class PluginSites {
  private static final Logger LOG = LoggerFactory.getLogger("org.attune");
  private static final Map<Path, Optional<AttuneModel>> SITES = new ConcurrentHashMap<>();

  private PluginSites() {}

  /** The site in a folder; empty for a plain JBake site. */
  static Optional<AttuneModel> of(File folder) {
    return SITES.computeIfAbsent(
        folder.toPath().toAbsolutePath().normalize(), unused -> read(folder.toPath()));
  }

  /** Forgets what was read, so that the next bake reads it anew. */
  static void forget() {
    SITES.clear();
  }

  private static Optional<AttuneModel> read(Path folder) {
    SiteFiles files = new SiteFiles(List.of(folder));
    SiteConfig config = SiteConfig.read(files, PluginSites::log);
    if (CatalogReader.isJBakeSite(files, config)) {
      return Optional.empty();
    }
    SiteData data = SiteData.read(files, config, PluginSites::log);
    CatalogReader.Options options =
        new CatalogReader.Options(
            false,
            Runtime.getRuntime().availableProcessors(),
            LocalDate.now(ZoneId.systemDefault()));
    Catalog catalog = CatalogReader.read(files, config, data, options, PluginSites::log);
    return Optional.of(new AttuneModel(new Views(catalog, config, data, files)));
  }

  /** JBake has no place for problems but its log. */
  private static void log(Problem problem) {
    if (problem.isError()) {
      LOG.error("{}", problem.toLine());
    } else {
      LOG.warn("{}", problem.toLine());
    }
  }
}
