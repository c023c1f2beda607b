package org.attune.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.attune.config.SiteConfig;
import org.attune.config.SiteData;
import org.attune.config.SiteFiles;
import org.attune.evidence.References;
import org.attune.problem.Problem;

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
    return false;
  }

  /** Reads all content; what is wrong is reported, and a file that can't be used is left out. */
  public static Catalog read(
      SiteFiles files,
      SiteConfig config,
      SiteData data,
      Options options,
      Consumer<Problem> problems) {
    return new Catalog(List.of(), List.of(), List.of(), List.of(), References.NONE);
  }
}
