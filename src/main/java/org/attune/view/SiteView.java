package org.attune.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.attune.address.Percent;
import org.attune.catalog.Catalog;
import org.attune.config.SiteConfig;
import org.attune.config.SiteFiles;

/** The {@code site} of every page. */
final class SiteView {
  /**
   * Where the exit of a page about harm leads, if the site does not say: a site that anyone reads.
   */
  private static final String NEUTRAL_SITE = "https://www.wikipedia.org/";

  private SiteView() {}

  static Map<String, Object> of(SiteConfig config, Catalog catalog, SiteFiles files) {
    Map<String, Object> site = new LinkedHashMap<>();
    site.put("name", config.name());
    site.put("description", config.description());
    site.put("host", config.host());
    site.put("lang", config.lang());
    site.put("publisher", config.publisher());
    site.put("contact_problems", config.contactProblems());
    site.put("phone", config.phone());
    site.put("address", config.address());
    site.put("notice", config.notice());
    site.put("exit_url", config.exitUrl().isEmpty() ? NEUTRAL_SITE : config.exitUrl());
    if (!config.privacy().url().isEmpty()) {
      site.put("privacy_url", config.privacy().url());
    }
    config
        .brand()
        .accent()
        .ifPresent(
            accent ->
                site.put(
                    "accent", Map.of("light", accent.light().css(), "dark", accent.dark().css())));
    logo(config, catalog, files).ifPresent(logo -> site.put("logo", logo));
    return site;
  }

  /** The logo, as high as the theme's bar allows; a picture whose size is not known is left out. */
  private static Optional<Map<String, Object>> logo(
      SiteConfig config, Catalog catalog, SiteFiles files) {
    String path = config.brand().logo();
    String file = config.layout().assets() + "/" + path;
    return path.isEmpty()
        ? Optional.empty()
        : catalog
            .pictureSize(path)
            .map(
                size ->
                    Map.of(
                        "path", Percent.encodePath(path),
                        "width", size.width(),
                        "height", size.height(),
                        "plate", files.find(file).filter(SiteView::followsTheScheme).isEmpty()));
  }

  /** True for a drawing that has colours of its own for a dark page. */
  private static boolean followsTheScheme(Path logo) {
    try {
      return logo.toString().endsWith(".svg")
          && Files.readString(logo).contains("prefers-color-scheme");
    } catch (IOException e) {
      throw new UncheckedIOException("The logo can't be read: " + logo, e);
    }
  }

  /** What the page on privacy says of this copy of the site. */
  static Map<String, Object> privacy(SiteConfig config) {
    Map<String, Object> privacy = new LinkedHashMap<>();
    privacy.put("logs", config.privacy().logs());
    privacy.put("allow", config.privacy().hosts());
    privacy.put("publisher", config.publisher());
    privacy.put("keep", config.privacy().keep());
    return privacy;
  }
}
