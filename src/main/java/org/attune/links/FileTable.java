package org.attune.links;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a finished site by path: exact, as a web server finds them, and folded. Paths are
 * looked up as bytes, since that is done for each link.
 */
public final class FileTable {
  /** Nothing is there. */
  static final int NONE = -1;

  private static final List<String> INDEXES = List.of("index.html", "index.htm", "index.xhtml");

  private final List<String> files;
  private byte[][] keys = new byte[1024][];
  private int[] values = new int[1024];
  private int size;
  private final Map<String, Integer> folders = new HashMap<>();
  private volatile Map<String, String> folded = Map.of();

  /**
   * A table of files.
   *
   * @param files their paths below the site's root, with {@code /}; a file's place is its number
   */
  public FileTable(Collection<String> files) {
    this.files = List.copyOf(files);
    folders.put("", NONE);
    for (int i = 0; i < this.files.size(); i++) {
      String file = this.files.get(i);
      put(file.getBytes(StandardCharsets.UTF_8), i);
      for (int slash = file.lastIndexOf('/'); slash > 0; slash = file.lastIndexOf('/', slash - 1)) {
        if (folders.putIfAbsent(file.substring(0, slash), NONE) != null) {
          break;
        }
      }
    }
    folders.keySet().forEach(this::putFolder);
  }

  /** A folder's value is below {@link #NONE}: -2 without an index, else -3 less the index. */
  private void putFolder(String folder) {
    int index = NONE;
    for (int i = 0; i < INDEXES.size() && index < 0; i++) {
      String path = folder.isEmpty() ? INDEXES.get(i) : folder + "/" + INDEXES.get(i);
      byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
      index = get(bytes, bytes.length);
    }
    put(folder.getBytes(StandardCharsets.UTF_8), index < 0 ? -2 : -3 - index);
  }

  /** The paths, in order. */
  public List<String> files() {
    return files;
  }

  /** The number of a file; {@link #NONE} where there is none of that path. */
  int number(String path) {
    byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
    return Math.max(get(bytes, bytes.length), NONE);
  }

  /** True where a file of that path is there. */
  public boolean has(String path) {
    return number(path) >= 0;
  }

  /** The value of a path: a file's number, a folder's below {@link #NONE}, or that. */
  int get(byte[] path, int length) {
    int at = slot(path, length);
    return keys[at] == null ? NONE : values[at];
  }

  static boolean isFolder(int value) {
    return value < NONE;
  }

  /** The number of a folder's index; {@link #NONE} where it has none. */
  static int index(int value) {
    return value <= -3 ? -3 - value : NONE;
  }

  /** The file that a server answers with: an index for a folder; empty where none is there. */
  Optional<String> find(String path) {
    String plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    byte[] bytes = plain.getBytes(StandardCharsets.UTF_8);
    int value = get(bytes, bytes.length);
    int file = isFolder(value) ? index(value) : plain.equals(path) ? value : NONE;
    return file < 0 ? Optional.empty() : Optional.of(files.get(file));
  }

  /** The file of that name where letters may differ in case and in how accents are made. */
  Optional<String> findFolded(String path) {
    Map<String, String> all = folded();
    String plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    Optional<String> file = Optional.ofNullable(all.get(fold(plain)));
    return file.or(() -> Optional.ofNullable(all.get(fold(plain + "/index.html"))));
  }

  private Map<String, String> folded() {
    Map<String, String> all = folded;
    if (all.isEmpty()) {
      all = new HashMap<>();
      for (String file : files) {
        all.merge(fold(file), file, (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
      folded = all;
    }
    return all;
  }

  private static String fold(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private void put(byte[] key, int value) {
    if (size * 2 >= keys.length) {
      grow();
    }
    int at = slot(key, key.length);
    if (keys[at] == null) {
      keys[at] = key;
      size++;
    }
    values[at] = value;
  }

  private void grow() {
    byte[][] oldKeys = keys;
    int[] oldValues = values;
    keys = new byte[oldKeys.length * 2][];
    values = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != null) {
        int at = slot(oldKeys[i], oldKeys[i].length);
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
  }

  private int slot(byte[] path, int length) {
    int hash = 1;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + path[i];
    }
    int mask = keys.length - 1;
    int at = (hash ^ hash >>> 15) * 0x2C1B3C6D >>> 8 & mask;
    while (keys[at] != null
        && (keys[at].length != length || !Arrays.equals(keys[at], 0, length, path, 0, length))) {
      at = (at + 1) & mask;
    }
    return at;
  }
}
