package org.attune.delivery;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Makes style sheets and scripts smaller without changing what they do. */
@FunctionalInterface
public interface Minifier {
  /** What a text is written in. */
  enum Language {
    CSS,
    JS
  }

  /**
   * A text made smaller.
   *
   * @param text the same as before where it was not understood
   * @param fault why it was not understood; empty for a style sheet with newer CSS than the library
   *     knows, since browsers skip what they don't know
   */
  record Minified(String text, Optional<Fault> fault) {}

  /**
   * What is wrong with a script.
   *
   * @param line 1-based
   * @param column 1-based
   * @param message what the library says
   */
  record Fault(int line, int column, String message) {}

  /** The smaller text. */
  Minified minify(Language language, String text);

  /** The same for the text of a file. */
  default Minified minify(Language language, byte[] utf8) {
    return minify(language, new String(utf8, StandardCharsets.UTF_8));
  }
}
