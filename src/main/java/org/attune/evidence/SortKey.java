package org.attune.evidence;

import java.text.Normalizer;
import java.util.Locale;

/** What a list is sorted by: the same on every machine, whatever its language. */
final class SortKey {
  private SortKey() {}

  /**
   * The letters and digits in lower case, without accents; spaces kept, so that Ng precedes Nga.
   */
  static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\p{M}", "")
        .replace("ß", "ss")
        .replaceAll("[^\\p{L}\\p{N} ]", "");
  }

  /** A title without the article that it begins with. */
  static String withoutArticle(String title) {
    return title.replaceFirst("(?i)^(the|an?|der|die|das|el|la|los|las) ", "");
  }
}
