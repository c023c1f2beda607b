package org.attune.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The help of all regions of a site. A region of Attune's own is read when somebody asks for it:
 * most sites show one. May be used by several threads.
 */
public final class HelpRegions {
  /** No help. */
  public static final HelpRegions NONE = new HelpRegions(List.of(), id -> Optional.empty());

  /** Helps wherever there is no help for the region of the site. */
  public static final String ANYWHERE = "international";

  private final List<String> ids;
  private final Function<String, Optional<HelpRegion>> reading;
  private final Map<String, Optional<HelpRegion>> read = new HashMap<>();

  /**
   * Regions that are read when they are asked for.
   *
   * @param ids in the order of their files
   * @param reading reads one of them, by one thread at a time; empty where it can't be used
   */
  HelpRegions(List<String> ids, Function<String, Optional<HelpRegion>> reading) {
    this.ids = List.copyOf(ids);
    this.reading = reading;
  }

  /** The same, all of them read now; what can't be used is left out. */
  HelpRegions whole() {
    return new HelpRegions(all().stream().map(HelpRegion::id).toList(), this::find);
  }

  /** The id of each region, in the order of their files. */
  public List<String> ids() {
    return ids;
  }

  /** All regions, in the order of their files. */
  public List<HelpRegion> all() {
    return ids.stream().map(this::find).flatMap(Optional::stream).toList();
  }

  /** A region; empty where the site has none of that id. */
  public synchronized Optional<HelpRegion> find(String id) {
    return ids.contains(id) ? read.computeIfAbsent(id, reading) : Optional.empty();
  }

  /**
   * The help that each page shows.
   *
   * @param home the region of the site; may be empty
   */
  public Optional<HelpRegion> shown(String home) {
    return find(home).or(() -> find(ANYWHERE));
  }
}
