package org.attune.links;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attune.address.Percent;
import org.attune.address.Url;

/** Finds where a folder is served from what its own site maps and feeds say. */
public final class SiteOrigin {
  private SiteOrigin() {}

  /**
   * The address that most of the given ones share.
   *
   * @param addresses the {@code loc}s of the site maps, or the channel's link of a feed
   * @return {@link SiteAddress#UNKNOWN} where they say nothing
   */
  public static SiteAddress of(List<String> addresses, FileTable files) {
    Map<String, List<Url>> byOrigin = new HashMap<>();
    for (String address : addresses) {
      Url.parse(address)
          .filter(Url::isWeb)
          .ifPresent(
              url -> byOrigin.computeIfAbsent(url.origin(), o -> new ArrayList<>()).add(url));
    }
    Optional<List<Url>> most =
        byOrigin.entrySet().stream()
            .max(
                Map.Entry.<String, List<Url>>comparingByValue(
                        (a, b) -> Integer.compare(a.size(), b.size()))
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getValue);
    return most.map(urls -> SiteAddress.of(urls.get(0).origin() + folder(urls, files)))
        .orElse(SiteAddress.UNKNOWN);
  }

  /** The folder below the origin that the files stand in: where most addresses are found. */
  private static String folder(List<Url> urls, FileTable files) {
    String best = "/";
    long bestHits = hits(urls, "/", files);
    String path = urls.get(0).path();
    for (int slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1)) {
      String folder = path.substring(0, slash + 1);
      long hits = hits(urls, folder, files);
      if (hits > bestHits) {
        best = folder;
        bestHits = hits;
      }
    }
    return best;
  }

  private static long hits(List<Url> urls, String folder, FileTable files) {
    return urls.stream()
        .filter(url -> url.path().startsWith(folder))
        .filter(
            url -> files.find(Percent.decode(url.path().substring(folder.length()))).isPresent())
        .count();
  }
}
