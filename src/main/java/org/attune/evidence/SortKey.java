package org.attune.evidence;

import java.util.Locale;
import java.util.Set;
import org.attune.source.Letters;

/** What a list is sorted by: the same on every machine, whatever its language. */
final class SortKey {
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "der", "die", "das", "el", "la", "los", "las");

  private SortKey() {}

  /**
   * The letters and digits in lower case, without accents; spaces kept, so that Ng precedes Nga.
   */
  static String of(String text) {
    String lower = Letters.decomposed(text).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(lower.length());
    lower
        .replace("ß", "ss")
        .codePoints()
        .filter(c -> c == ' ' || Letters.isLetterOrNumber(c))
        .forEach(key::appendCodePoint);
    return key.toString();
  }

  /** A title without the article that it begins with. */
  static String withoutArticle(String title) {
    int space = title.indexOf(' ');
    boolean article =
        space > 0 && ARTICLES.contains(title.substring(0, space).toLowerCase(Locale.ROOT));
    return article ? title.substring(space + 1) : title;
  }
}
