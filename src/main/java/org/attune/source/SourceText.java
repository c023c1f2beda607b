package org.attune.source;

import java.util.Arrays;
import org.attune.problem.Position;
import org.jspecify.annotations.Nullable;

/**
 * The text of one file, without a byte order mark and with {@code \n} as its only line end, so that
 * offsets, lines and columns are those that an editor's program shows.
 */
public final class SourceText {
  private final String path;
  private final String text;
  private int @Nullable [] lineStarts;

  /**
   * A text and where it comes from.
   *
   * @param path the file, relative to the site's folder, with {@code /}
   */
  public SourceText(String path, String text) {
    this.path = path;
    this.text = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** The file, relative to the site's folder, with {@code /}. */
  public String path() {
    return path;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /**
   * The line and column of a place in the text.
   *
   * @param offset from 0 to the text's length, which is the place after its last character
   */
  public Position positionAt(int offset) {
    if (offset < 0 || offset > text.length()) {
      throw new IndexOutOfBoundsException(path + ": offset " + offset + " of " + text.length());
    }
    int[] starts = lineStarts();
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, offset - starts[line] + 1);
  }

  /**
   * Where a line begins.
   *
   * @param line from 0; a line behind the last gives the end of the text
   */
  int lineStart(int line) {
    int[] starts = lineStarts();
    return line < starts.length ? starts[line] : text.length();
  }

  /**
   * The line starts, found at the first question; two threads may both find them, to the same end.
   */
  private int[] lineStarts() {
    int[] starts = lineStarts;
    if (starts == null) {
      starts = findLineStarts(text);
      lineStarts = starts;
    }
    return starts;
  }

  private static int[] findLineStarts(String text) {
    int[] starts = new int[64];
    int lines = 1;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      if (lines == starts.length) {
        starts = Arrays.copyOf(starts, lines * 2);
      }
      starts[lines++] = end + 1;
    }
    return Arrays.copyOf(starts, lines);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourceText that && path.equals(that.path) && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return 31 * path.hashCode() + text.hashCode();
  }

  @Override
  public String toString() {
    return path + " (" + text.length() + " characters)";
  }
}
