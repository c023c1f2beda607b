package org.attune.config;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The colour of a site's links and of its client line.
 *
 * @param light on light paper
 * @param dark on dark paper
 */
public record Accent(Colour light, Colour dark) {
  /** What text needs: WCAG 2.2, 1.4.3. */
  private static final double LEAST = 4.5;

  private static final double TINT = 0.12;

  /**
   * One of the two papers that the theme prints on; the values of assets/css/tokens.css, which a
   * test compares.
   *
   * @param paper the page
   * @param sand the ground of key points
   * @param isDark true for light text on dark paper
   */
  enum Paper {
    LIGHT(new Colour(0xfaf7f1), new Colour(0xf1eadf), false),
    DARK(new Colour(0x171e23), new Colour(0x20292f), true);

    private final Colour paper;
    private final Colour sand;
    private final boolean isDark;

    Paper(Colour paper, Colour sand, boolean isDark) {
      this.paper = paper;
      this.sand = sand;
      this.isDark = isDark;
    }

    Colour paper() {
      return paper;
    }

    Colour sand() {
      return sand;
    }

    private double contrast(Colour accent) {
      return List.of(paper, sand, accent.mixedInto(paper, TINT)).stream()
          .mapToDouble(accent::contrast)
          .min()
          .orElseThrow();
    }

    /** The nearest colour that can be read on this paper; the same where it can. */
    Colour nearest(Colour accent) {
      return accent.nearest(colour -> contrast(colour) >= LEAST, !isDark);
    }

    /** What is wrong with a colour on this paper. */
    Optional<Address.Fault> fault(String key, Colour accent) {
      double found = contrast(accent);
      if (found >= LEAST) {
        return Optional.empty();
      }
      // Rounded down: 4.49 is not 4.5.
      String ratio = String.format(Locale.ROOT, "%.1f", Math.floor(found * 10) / 10);
      return Optional.of(
          new Address.Fault(
              "Found "
                  + accent.css()
                  + ", a contrast of "
                  + ratio
                  + " to the "
                  + (isDark ? "dark" : "light")
                  + " page, expected at least 4.5, so that everyone can read it",
              "write "
                  + key
                  + "="
                  + nearest(accent).css()
                  + ", the nearest colour that can be read"));
    }
  }
}
