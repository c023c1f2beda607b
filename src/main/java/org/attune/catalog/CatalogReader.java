package org.attune.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.attune.config.SiteConfig;
import org.attune.config.SiteData;
import org.attune.config.SiteFiles;
import org.attune.problem.Problem;
import org.attune.source.FrontMatter;
import org.attune.source.HeaderReader;
import org.attune.source.SourceReader;

/** Reads a site's content. */
public final class CatalogReader {
  private CatalogReader() {}

  /**
   * How to read.
   *
   * @param drafts true to take drafts in
   * @param threads how many threads may work, at least 1
   * @param today the day that {@code published-date} is compared with
   */
  public record Options(boolean drafts, int threads, LocalDate today) {}

  /**
   * True for a folder that stock JBake alone should make: it has templates of its own and no
   * content file that declares one of our types.
   */
  public static boolean isJBakeSite(SiteFiles files, SiteConfig config) {
    SiteFiles own = files.own().ignoring(config.layout().ignoreFile());
    if (own.find(config.layout().templates()).isEmpty()) {
      return false;
    }
    HeaderReader headers = new HeaderReader(config.layout().headerSeparator());
    return own.list(config.layout().content(), problem -> {}).stream()
        .filter(file -> file.path().endsWith(".md") || file.path().endsWith(".html"))
        .noneMatch(file -> declaresOurs(file, headers));
  }

  private static boolean declaresOurs(SiteFiles.Entry file, HeaderReader headers) {
    Optional<FrontMatter> header =
        new SourceReader()
            .read(file.file(), file.path(), problem -> {})
            .map(text -> headers.read(text, problem -> {}).header());
    return header.flatMap(TypeTeller::declared).flatMap(ContentType::of).isPresent();
  }

  /** Reads all content; what is wrong is reported, and a file that can't be used is left out. */
  public static Catalog read(
      SiteFiles files,
      SiteConfig config,
      SiteData data,
      Options options,
      Consumer<Problem> problems) {
    List<Problem> found = new ArrayList<>();
    SiteFiles visible = files.ignoring(config.layout().ignoreFile());
    Catalog catalog = new SiteReading(visible, config, data, options, found::add).catalog();
    found.stream().sorted(Problem.REPORT_ORDER).forEach(problems);
    return catalog;
  }
}
