package org.attune.site;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.attune.config.SiteConfig;
import org.attune.config.SiteFiles;
import org.attune.delivery.Delivery;
import org.attune.view.Views;

/**
 * What an oven needs to make a site.
 *
 * @param files where templates, assets and content lie
 * @param output an empty folder
 * @param config the site's settings
 * @param views what templates see of our own types; empty for a plain JBake site, to which nothing
 *     of ours is added
 * @param delivery the names and bytes with which the site is delivered; may have to wait for them
 * @param memory the pages that the last build made
 * @param threads how many threads may work, at least 1
 */
public record Baking(
    SiteFiles files,
    Path output,
    SiteConfig config,
    Optional<Views> views,
    Supplier<Delivery> delivery,
    PageMemory memory,
    int threads) {
  public Baking {
    if (threads < 1) {
      throw new IllegalArgumentException("At least one thread: " + threads);
    }
  }
}
