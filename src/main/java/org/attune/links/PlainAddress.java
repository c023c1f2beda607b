package org.attune.links;

import java.util.Arrays;
import org.attune.address.Percent;

/** Addresses of plain ASCII, read straight from bytes: what nearly all links of a site are. */
final class PlainAddress {
  /** Letters, digits and what means itself in a path, a query and a fragment. */
  private static final boolean[] PLAIN = plain();

  private PlainAddress() {}

  private static boolean[] plain() {
    boolean[] plain = new boolean[128];
    for (int c = 0; c < 128; c++) {
      plain[c] = Percent.isLetterOrDigit(c) || "-_.~/,+=&;@$()*".indexOf(c) >= 0;
    }
    return plain;
  }

  static boolean isPlain(byte b) {
    return b >= 0 && PLAIN[b];
  }

  /**
   * Where the path ends: at a query, a fragment or the end.
   *
   * @return -1 where something is not plain, up to the fragment
   */
  static int end(byte[] text, int from, int to) {
    int i = from;
    while (i < to && isPlain(text[i])) {
      i++;
    }
    int end = i;
    if (i < to && text[i] == '?') {
      i++;
      while (i < to && (isPlain(text[i]) || text[i] == '?')) {
        i++;
      }
    }
    return i == to || text[i] == '#' ? end : -1;
  }

  /**
   * Writes the path that an address leads to into the sheet's scratch, dot segments resolved.
   *
   * @param folder of the page, with its slash; empty at the root
   * @return its length; -1 where another host is named
   */
  static int path(byte[] text, int from, int to, byte[] folder, Sheet sheet) {
    int most = folder.length + (to - from) + 1;
    if (most > sheet.scratch.length) {
      sheet.scratch = Arrays.copyOf(sheet.scratch, most * 2);
    }
    byte[] path = sheet.scratch;
    int length = 0;
    int i = from;
    if (i < to && text[i] == '/') {
      if (i + 1 < to && text[i + 1] == '/') {
        return -1;
      }
      i++;
    } else {
      System.arraycopy(folder, 0, path, 0, folder.length);
      length = folder.length;
    }
    while (i < to) {
      int end = i;
      while (end < to && text[end] != '/') {
        end++;
      }
      boolean dot = text[i] == '.' && end == i + 1;
      boolean up = end == i + 2 && text[i] == '.' && text[i + 1] == '.';
      if (up) {
        length = parent(path, length);
      } else if (!dot && end > i) {
        System.arraycopy(text, i, path, length, end - i);
        length += end - i;
        if (end < to) {
          path[length++] = '/';
        }
      }
      i = end + 1;
    }
    return length;
  }

  private static int parent(byte[] path, int length) {
    int at = length - 2;
    while (at >= 0 && path[at] != '/') {
      at--;
    }
    return Math.max(at + 1, 0);
  }

  /** True for an encrypted address with a plain host name: it needs no more reading. */
  static boolean isHttps(byte[] text, int from, int to) {
    String scheme = "https://";
    if (to - from < 12) {
      return false;
    }
    for (int i = 0; i < scheme.length(); i++) {
      if (text[from + i] != scheme.charAt(i)) {
        return false;
      }
    }
    int i = from + scheme.length();
    int label = i;
    while (i < to && (isHostLetter(text[i]) || text[i] == '.')) {
      if (text[i] == '.') {
        label = i + 1;
      }
      i++;
    }
    boolean named = i - label > 1 && text[label] >= 'a' && text[label] <= 'z';
    return named && (i == to || text[i] == '/' || text[i] == '?' || text[i] == '#');
  }

  private static boolean isHostLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= '0' && b <= '9') || b == '-';
  }
}
