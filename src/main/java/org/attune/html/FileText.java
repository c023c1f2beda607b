package org.attune.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attune.links.LinkList;

/**
 * The whole text of one file, for what is looked up about few: places, ids, the lines around.
 *
 * @param bytes as UTF-8
 * @param length how many of them count
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; a copy would cost its size again.
public record FileText(byte[] bytes, int length) {
  /** Where there is no such file any more. */
  static final FileText NONE = new FileText(new byte[0], 0);

  /** Reads a file; {@link #NONE} where that fails, which is said when it is checked. */
  public static FileText read(Path folder, String path) {
    try {
      byte[] raw = Files.readAllBytes(folder.resolve(path));
      byte[] bytes = Encoding.toUtf8(raw, raw.length);
      return new FileText(bytes, bytes.length);
    } catch (IOException | OutOfMemoryError e) {
      return NONE;
    }
  }

  /** Its text. */
  public String text() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  LinkList links(String path) {
    LinkList links = new LinkList();
    LinkReader.read(path, bytes, length, links);
    return links;
  }

  LinkList manifest(String path) {
    LinkList links = new LinkList();
    links.start(path);
    LinkReader.manifest(bytes, length, links);
    return links;
  }

  Positions positions() {
    return new Positions(bytes, length);
  }

  /** The ids and names of a page, in order. */
  List<String> ids() {
    return NamedParts.of(bytes, length);
  }

  /** One line, without its end; {@code ""} where there is none of that number, from 1. */
  public String line(int number) {
    int start = 0;
    for (int line = 1; line < number; line++) {
      while (start < length && bytes[start] != '\n') {
        start++;
      }
      start++;
    }
    int end = start;
    while (end < length && bytes[end] != '\n') {
      end++;
    }
    return start >= length ? "" : Values.text(bytes, start, end).stripTrailing();
  }
}
