package org.attune.config;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A colour of sRGB.
 *
 * @param rgb 0xRRGGBB
 */
public record Colour(int rgb) {
  private static final double STEP = 0.002;

  /** A colour as {@code #6B3F63} or {@code #639}; empty for anything else. */
  static Optional<Colour> parse(String text) {
    if (text.matches("#[0-9a-fA-F]{6}")) {
      return Optional.of(new Colour(Integer.parseInt(text.substring(1), 16)));
    }
    return text.matches("#[0-9a-fA-F]{3}")
        ? Optional.of(new Colour(Integer.parseInt(text.substring(1).replaceAll("(.)", "$1$1"), 16)))
        : Optional.empty();
  }

  /** As CSS has it: {@code #6b3f63}. */
  public String css() {
    return String.format(Locale.ROOT, "#%06x", rgb);
  }

  /**
   * The contrast to another colour, 1 to 21.
   *
   * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2, contrast ratio</a>
   */
  double contrast(Colour other) {
    double a = luminance();
    double b = other.luminance();
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0);
  }

  private double linear(int shift) {
    double share = (rgb >> shift & 0xff) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  /** This colour mixed into another, as {@code color-mix(in srgb, …)} does it. */
  Colour mixedInto(Colour ground, double share) {
    int mixed = 0;
    for (int shift : List.of(16, 8, 0)) {
      double part = (rgb >> shift & 0xff) * share + (ground.rgb >> shift & 0xff) * (1 - share);
      mixed |= (int) Math.round(part) << shift;
    }
    return new Colour(mixed);
  }

  /**
   * The colour of the same hue that is nearest in lightness and passes.
   *
   * @param darker true to look among the darker ones, else among the lighter
   */
  Colour nearest(java.util.function.Predicate<Colour> passes, boolean darker) {
    double[] lab = lab();
    for (double lightness = lab[0];
        lightness >= 0 && lightness <= 1;
        lightness += darker ? -STEP : STEP) {
      Colour candidate = inside(lightness, lab[1], lab[2]);
      if (passes.test(candidate)) {
        return candidate;
      }
    }
    return new Colour(darker ? 0 : 0xffffff);
  }

  /** The colour with this lightness, paler where the screen has no colour so strong. */
  private static Colour inside(double lightness, double a, double b) {
    for (double strength = 1; strength > 0; strength -= 0.02) {
      Optional<Colour> colour = ofLab(lightness, a * strength, b * strength);
      if (colour.isPresent()) {
        return colour.get();
      }
    }
    return ofLab(lightness, 0, 0).orElse(new Colour(0));
  }

  /**
   * Lightness 0 to 1, a, b.
   *
   * @see <a href="https://www.w3.org/TR/css-color-4/#ok-lab">CSS Color 4, Oklab</a>
   */
  private double[] lab() {
    double r = linear(16);
    double g = linear(8);
    double b = linear(0);
    double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return new double[] {
      0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
    };
  }

  private static Optional<Colour> ofLab(double lightness, double a, double b) {
    double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
    double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
    double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
    int red = part(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
    int green = part(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
    int blue = part(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
    boolean real = red >= 0 && green >= 0 && blue >= 0;
    return real ? Optional.of(new Colour(red << 16 | green << 8 | blue)) : Optional.empty();
  }

  private static double cube(double value) {
    return value * value * value;
  }

  /** 0 to 255; -1 for what no screen shows. */
  private static int part(double linear) {
    if (linear < -0.001 || linear > 1.001) {
      return -1;
    }
    double share = Math.min(1, Math.max(0, linear));
    double encoded = share <= 0.0031308 ? 12.92 * share : 1.055 * Math.pow(share, 1 / 2.4) - 0.055;
    return (int) Math.round(encoded * 255);
  }
}
