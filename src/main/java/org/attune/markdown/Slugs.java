package org.attune.markdown;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.attune.source.Letters;

/** Anchors for the headings of one page, as Git hosts make them, no two alike. */
final class Slugs {
  private static final String WITHOUT_LETTERS = "section";
  private final Set<String> taken = new HashSet<>();

  /** Keeps an id that an author set by hand out of reach. */
  void reserve(String id) {
    taken.add(id);
  }

  /** The anchor of the next heading: {@code what-helps}, then {@code what-helps-1}. */
  String next(String heading) {
    String slug = slug(heading);
    String free = slug;
    for (int number = 1; !taken.add(free); number++) {
      free = slug + "-" + number;
    }
    return free;
  }

  /**
   * The heading in lower case, its letters, digits, hyphens and underscores kept, each space a
   * hyphen, anything else left out; {@code section} where nothing stays.
   */
  static String slug(String heading) {
    String text = Letters.composed(heading.strip());
    String lower = text.toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder(lower.length());
    int point;
    for (int i = 0; i < lower.length(); i += Character.charCount(point)) {
      point = lower.codePointAt(i);
      appendSlug(slug, point);
    }
    return isNamed(slug) ? slug.toString() : WITHOUT_LETTERS;
  }

  private static boolean isNamed(StringBuilder slug) {
    for (int i = 0; i < slug.length(); i++) {
      if (slug.charAt(i) != '-') {
        return true;
      }
    }
    return false;
  }

  private static void appendSlug(StringBuilder slug, int c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      slug.append('-');
    } else if (c == '-' || isWordPart(c)) {
      slug.appendCodePoint(c);
    }
  }

  private static boolean isWordPart(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.CONNECTOR_PUNCTUATION
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
