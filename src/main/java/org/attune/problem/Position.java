package org.attune.problem;

/**
 * A place in a text file, as an editor's program shows it.
 *
 * @param line the line, from 1, counted in the whole file (front matter included)
 * @param column the column, from 1, in UTF-16 units; a byte order mark is not counted
 */
public record Position(int line, int column) implements Comparable<Position> {
  /** The first character of a file; also used for a problem that belongs to a file as a whole. */
  public static final Position START = new Position(1, 1);

  public Position {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("Lines and columns count from 1: " + line + ":" + column);
    }
  }

  @Override
  public int compareTo(Position other) {
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }
}
