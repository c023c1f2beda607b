package org.attune.catalog;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.attune.source.Letters;

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
        Letters.simplified(name).replaceAll("[\\u0300-\\u036f]+", "").toLowerCase(Locale.ROOT);
    String words = Letters.composed(folded).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-");
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
