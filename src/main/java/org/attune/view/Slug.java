package org.attune.view;

import java.text.Normalizer;
import java.util.Locale;

/** A name's form in an address. */
public final class Slug {
  private Slug() {}

  /**
   * Lower case, accents folded, everything that is neither letter nor digit a hyphen; letters of
   * other scripts stay. {@code First session} gives {@code first-session}.
   */
  public static String of(String name) {
    String folded =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("[\\u0300-\\u036f]+", "")
            .toLowerCase(Locale.ROOT);
    String slug =
        Normalizer.normalize(folded, Normalizer.Form.NFC)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    return slug.isEmpty() ? "x" : slug;
  }
}
