package org.attune.evidence;

import java.util.Locale;
import java.util.regex.Pattern;
import org.attune.source.Letters;

/** What a list is sorted by: the same on every machine, whatever its language. */
final class SortKey {
  private static final Pattern ACCENT = Pattern.compile("\\p{M}");
  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N} ]");
  private static final Pattern ARTICLE =
      Pattern.compile("(?i)^(the|an?|der|die|das|el|la|los|las) ");

  private SortKey() {}

  /**
   * The letters and digits in lower case, without accents; spaces kept, so that Ng precedes Nga.
   */
  static String of(String text) {
    String lower = Letters.decomposed(text).toLowerCase(Locale.ROOT);
    String plain = ACCENT.matcher(lower).replaceAll("").replace("ß", "ss");
    return NEITHER_LETTER_NOR_DIGIT.matcher(plain).replaceAll("");
  }

  /** A title without the article that it begins with. */
  static String withoutArticle(String title) {
    return ARTICLE.matcher(title).replaceFirst("");
  }
}
