package org.attune.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;

/**
 * The text behind a part of a syntax tree. Flexmark copies such a text sign by sign, and looks for
 * escapes with regular expressions; here a piece of the body is cut out whole.
 */
final class Raw {
  /** The signs that a text may not hold where it is taken as it is. */
  private static final boolean[] ESCAPES = table("\\&\0");

  /** And those that HTML escapes. */
  private static final boolean[] ESCAPES_AND_MARKUP = table("\\&\0<>\"");

  private static final boolean[] NO_SIGNS = {};

  private Raw() {}

  private static boolean[] table(String signs) {
    boolean[] table = new boolean['\\' + 1];
    for (int i = 0; i < signs.length(); i++) {
      table[signs.charAt(i)] = true;
    }
    return table;
  }

  /** The text as it is written. */
  static String of(BasedSequence chars) {
    if (chars instanceof SubSequence && chars.getBase() instanceof String body) {
      String text = body.substring(chars.getStartOffset(), chars.getEndOffset());
      // In place of this one flexmark shows U+FFFD.
      return text.indexOf('\0') < 0 ? text : chars.toString();
    }
    return chars.toString();
  }

  /**
   * Appends the text with escapes and entities resolved.
   *
   * @param signs the {@link TextSigns} that the text may hold
   */
  static void appendUnescaped(StringBuilder text, BasedSequence chars, int signs) {
    if (!isAppended(text, chars, (signs & TextSigns.ESCAPE) != 0 ? ESCAPES : NO_SIGNS)) {
      text.append(unescaped(chars));
    }
  }

  /** Appends the same, escaped for HTML. */
  static void appendHtml(StringBuilder html, BasedSequence chars, int signs) {
    if (!isAppended(
        html,
        chars,
        (signs & (TextSigns.ESCAPE | TextSigns.MARKUP)) != 0 ? ESCAPES_AND_MARKUP : NO_SIGNS)) {
      Escape.append(html, unescaped(chars));
    }
  }

  /** Appends the text as it is, unless it holds one of some signs; false where it does. */
  private static boolean isAppended(StringBuilder text, BasedSequence chars, boolean[] signs) {
    if (!(chars instanceof SubSequence && chars.getBase() instanceof String body)) {
      return false;
    }
    int start = chars.getStartOffset();
    int end = chars.getEndOffset();
    for (int i = start; signs.length > 0 && i < end; i++) {
      char c = body.charAt(i);
      if (c < signs.length && signs[c]) {
        return false;
      }
    }
    text.append(body, start, end);
    return true;
  }

  /** The text with escapes and entities resolved. */
  static String unescaped(BasedSequence chars) {
    String text = of(chars);
    return text.indexOf('\\') < 0 && text.indexOf('&') < 0 ? text : chars.unescape();
  }
}
