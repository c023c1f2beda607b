package org.attune.quiz.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a text of another program is to be read. */
public enum TextFormat {
  /** Moodle's own: plain lines with simple HTML in them. */
  MOODLE,
  HTML,
  MARKDOWN,
  PLAIN;

  /** The word for it in files: {@code html}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of a word; empty where there is none of that name. */
  public static Optional<TextFormat> of(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  /** True where line breaks and several spaces mean something. */
  boolean keepsSpace() {
    return this == HTML || this == MARKDOWN;
  }
}
