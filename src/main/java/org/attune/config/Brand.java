package org.attune.config;

import java.util.Optional;

/**
 * What makes a site look like its owner's.
 *
 * @param logo {@code site.logo}: a picture's path below assets/; {@code ""} for the theme's mark
 * @param accent {@code site.accent} and {@code site.accent.dark}; empty for the theme's plum
 */
public record Brand(String logo, Optional<Accent> accent) {
  /** The theme as it is. */
  public static final Brand NONE = new Brand("", Optional.empty());
}
