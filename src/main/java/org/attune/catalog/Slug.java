package org.attune.catalog;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A name's form in an address. */
public final class Slug {
  /** How many are remembered: a site has few tags, and asks for each on every page. */
  private static final int MANY = 10_000;

  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  private Slug() {}

  /**
   * Lower case, accents folded, everything that is neither letter nor digit a hyphen; letters of
   * other scripts stay. {@code First session} gives {@code first-session}.
   */
  public static String of(String name) {
    if (isSlug(name)) {
      return name;
    }
    String known = KNOWN.get(name);
    if (known == null) {
      known = make(name);
      if (KNOWN.size() < MANY) {
        KNOWN.put(name, known);
      }
    }
    return known;
  }

  private static String make(String name) {
    String folded =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("[\\u0300-\\u036f]+", "")
            .toLowerCase(Locale.ROOT);
    String words =
        Normalizer.normalize(folded, Normalizer.Form.NFC).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-");
    String slug = words.replaceAll("^-|-$", "");
    return slug.isEmpty() ? "x" : slug;
  }

  /**
   * True for small letters of ASCII and digits, perhaps with hyphens between, as most names are.
   */
  private static boolean isSlug(String name) {
    boolean hyphen = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && (c != '-' || hyphen)) {
        return false;
      }
      hyphen = c == '-';
    }
    return !hyphen;
  }
}
