package org.attune.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.attune.config.SiteConfig;
import org.attune.config.SiteFiles;
import org.attune.source.SourceReader;
import org.attune.source.SourceText;
import org.attune.view.ForeignLoads.Load;

/**
 * What a site's own templates and style sheets load from places that {@code privacy.allow} names.
 */
final class SharedLoads {
  private SharedLoads() {}

  /** The loads, which any page may have; those of Attune's own templates and sheets are none. */
  static List<Load> of(SiteFiles files, SiteConfig config) {
    if (config.privacy().allow().isEmpty()) {
      return List.of();
    }
    List<Load> loads = new ArrayList<>();
    loads.addAll(in(files, config.layout().templates(), ".ftl", ForeignLoads::of));
    loads.addAll(in(files, config.layout().assets(), ".css", ForeignLoads::ofSheet));
    loads.addAll(in(files, config.layout().content(), ".css", ForeignLoads::ofSheet));
    return allowed(loads, config);
  }

  private static List<Load> in(
      SiteFiles files, String folder, String ending, Function<String, List<Load>> loads) {
    return files.own().list(folder, problem -> {}).stream()
        .filter(file -> file.path().endsWith(ending))
        .flatMap(file -> new SourceReader().read(file.file(), file.path(), problem -> {}).stream())
        .map(SourceText::text)
        .flatMap(text -> loads.apply(text).stream())
        .toList();
  }

  /** Those that the site allows. */
  static List<Load> allowed(List<Load> loads, SiteConfig config) {
    return loads.stream().filter(load -> config.privacy().allows(load.origin())).toList();
  }
}
