package org.attune.links;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The files of a finished site by path: exact, as a web server finds them, and folded. */
final class FileTable {
  private final Set<String> files;
  private final Set<String> folders = new HashSet<>();
  private final Map<String, String> folded = new HashMap<>();

  FileTable(Collection<String> files) {
    this.files = Set.copyOf(files);
    for (String file : this.files) {
      folded.merge(fold(file), file, (a, b) -> a.compareTo(b) <= 0 ? a : b);
      for (int slash = file.lastIndexOf('/'); slash > 0; slash = file.lastIndexOf('/', slash - 1)) {
        if (!folders.add(file.substring(0, slash))) {
          break;
        }
      }
    }
    folders.add("");
  }

  Set<String> files() {
    return files;
  }

  /** The file that a server answers with: an index.html for a folder; empty where none is there. */
  Optional<String> find(String path) {
    if (files.contains(path)) {
      return Optional.of(path);
    }
    String folder = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    String index = folder.isEmpty() ? "index.html" : folder + "/index.html";
    return files.contains(index) ? Optional.of(index) : Optional.empty();
  }

  boolean isFolder(String path) {
    return folders.contains(path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
  }

  /** The file of that name where letters may differ in case and in how accents are made. */
  Optional<String> findFolded(String path) {
    Optional<String> file = Optional.ofNullable(folded.get(fold(path)));
    String folder = path.endsWith("/") ? path : path + "/";
    return file.or(() -> Optional.ofNullable(folded.get(fold(folder + "index.html"))));
  }

  private static String fold(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
