package org.attune.html;

import java.nio.charset.StandardCharsets;
import org.attune.problem.Position;

/** Turns offsets of a file's bytes into lines and columns; quickest for rising offsets. */
public final class Positions {
  private final byte[] bytes;
  private final int length;
  private int at;
  private int line = 1;
  private int lineStart;

  /** Places in UTF-8 bytes; a byte order mark at their begin is not counted. */
  public Positions(byte[] bytes, int length) {
    this.bytes = bytes;
    this.length = length;
    rewind();
  }

  private void rewind() {
    boolean mark =
        length >= 3
            && (bytes[0] & 0xff) == 0xEF
            && (bytes[1] & 0xff) == 0xBB
            && (bytes[2] & 0xff) == 0xBF;
    at = mark ? 3 : 0;
    lineStart = at;
    line = 1;
  }

  /** The place of a byte. */
  public Position of(int offset) {
    if (offset < at) {
      rewind();
    }
    int to = Math.min(offset, length);
    while (at < to) {
      if (bytes[at++] == '\n') {
        line++;
        lineStart = at;
      }
    }
    int columns =
        to <= lineStart
            ? 0
            : new String(bytes, lineStart, to - lineStart, StandardCharsets.UTF_8).length();
    return new Position(line, columns + 1);
  }
}
