package org.attune.config;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.attune.problem.Problem;
import org.attune.source.SourceText;

/**
 * What lies in data/.
 *
 * @param regions sorted by id
 * @param references the text of data/references.json, which package {@code evidence} reads
 */
public record SiteData(
    Navigation navigation, List<HelpRegion> regions, Optional<SourceText> references) {
  /** A site without data. */
  public static final SiteData EMPTY = new SiteData(Navigation.EMPTY, List.of(), Optional.empty());

  public SiteData {
    regions = List.copyOf(regions);
  }

  /** Reads data/ of a site; what is wrong in it is reported and left out. */
  public static SiteData read(SiteFiles files, SiteConfig config, Consumer<Problem> problems) {
    return EMPTY;
  }
}
