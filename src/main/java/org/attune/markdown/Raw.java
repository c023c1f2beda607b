package org.attune.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;

/**
 * The text behind a part of a syntax tree. Flexmark copies such a text sign by sign, and looks for
 * escapes with regular expressions; here a piece of the body is cut out whole.
 */
final class Raw {
  private Raw() {}

  /** The text as it is written. */
  static String of(BasedSequence chars) {
    if (chars instanceof SubSequence && chars.getBase() instanceof String body) {
      String text = body.substring(chars.getStartOffset(), chars.getEndOffset());
      // In place of this one flexmark shows U+FFFD.
      return text.indexOf('\0') < 0 ? text : chars.toString();
    }
    return chars.toString();
  }

  /** Appends the text with escapes and entities resolved. */
  static void appendUnescaped(StringBuilder text, BasedSequence chars) {
    if (chars instanceof SubSequence && chars.getBase() instanceof String body) {
      int start = chars.getStartOffset();
      int end = chars.getEndOffset();
      if (isLiteral(body, start, end)) {
        text.append(body, start, end);
        return;
      }
    }
    text.append(unescaped(chars));
  }

  private static boolean isLiteral(String body, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = body.charAt(i);
      if (c == '\\' || c == '&' || c == '\0') {
        return false;
      }
    }
    return true;
  }

  /** The text with escapes and entities resolved. */
  static String unescaped(BasedSequence chars) {
    String text = of(chars);
    return text.indexOf('\\') < 0 && text.indexOf('&') < 0 ? text : chars.unescape();
  }
}
