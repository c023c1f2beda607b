package org.attune.quiz;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of text and the word in brackets at its end: {@code (reversed)}, {@code (bond)}.
 *
 * @param text the line without it
 * @param word what stands in the brackets
 * @param emphasised true where the mark is set apart by emphasis: {@code *(reversed)*}
 */
record Mark(Block.Inline text, String word, boolean emphasised) {
  /** Made where a line ends in a bracket. */
  private static final class Ending {
    static final Pattern MARK = Pattern.compile("(?s).*?(\\(\\s*([^()]+?)\\s*\\)\\s*)");
  }

  /** The mark at the end of a line; empty where the line ends otherwise. */
  static Optional<Mark> atEndOf(Block.Inline line) {
    String text = line.text();
    if (!text.stripTrailing().endsWith(")")) {
      return Optional.empty();
    }
    Matcher matcher = Ending.MARK.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String written = matcher.group(1);
    boolean emphasised =
        line.runs().stream()
            .filter(run -> run.style() == Block.Style.EMPHASIS || run.style() == Block.Style.STRONG)
            .anyMatch(
                run ->
                    run.text().strip().startsWith("(")
                        && written.strip().equals(run.text().strip()));
    return Optional.of(new Mark(line.withoutEnd(written), matcher.group(2), emphasised));
  }

  /** True where nothing but the mark stood there. */
  boolean alone() {
    return text.text().isBlank();
  }
}
