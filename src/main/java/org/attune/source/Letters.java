package org.attune.source;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Texts with their accents in one form (Unicode Standard Annex #15). Most texts are in each form
 * already, which a look at their signs tells; the JDK's tables take long to load.
 */
public final class Letters {
  private Letters() {}

  /** A text with its accents in their letters: NFC. */
  public static String composed(String text) {
    return isBelow(text, '\u0300') ? text : Normalizer.normalize(text, Form.NFC);
  }

  /** A text with its accents behind their letters: NFD. */
  public static String decomposed(String text) {
    return isBelow(text, '\u00c0') ? text : Normalizer.normalize(text, Form.NFD);
  }

  /** The same, with plain letters and digits in place of small, wide and joined ones: NFKD. */
  public static String simplified(String text) {
    return isBelow(text, '\u00a0') ? text : Normalizer.normalize(text, Form.NFKD);
  }

  /** True for signs before some other, and for dashes and quotation marks. */
  private static boolean isBelow(String text, char end) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= end && (c < '\u2013' || c > '\u201f' || c == '\u2017')) {
        return false;
      }
    }
    return true;
  }

  /** True for a letter or number of any script and kind. */
  public static boolean isLetterOrNumber(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
