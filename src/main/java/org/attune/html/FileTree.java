package org.attune.html;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The files below a folder. Links to other folders are followed as a web server does, but not in
 * circles.
 *
 * @param files paths with {@code /}, sorted
 * @param unreadable folders that could not be listed
 */
record FileTree(List<String> files, List<String> unreadable) {
  private static final int DEEPEST = 100;

  FileTree {
    files = List.copyOf(files);
    unreadable = List.copyOf(unreadable);
  }

  static FileTree of(Path folder) {
    Walk walk = new Walk();
    walk.list(folder.toFile(), "", 0);
    walk.files.sort(null);
    return new FileTree(walk.files, walk.unreadable);
  }

  private static final class Walk {
    private final List<String> files = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();
    private final Set<Path> above = new HashSet<>();

    void list(File folder, String prefix, int depth) {
      Path real = real(folder.toPath());
      String[] names = folder.list();
      if (names == null) {
        unreadable.add(prefix);
        return;
      }
      if (depth > DEEPEST || !above.add(real)) {
        return;
      }
      boolean hasNoFolders = hasNoFolders(folder.toPath());
      Arrays.sort(names);
      for (String name : names) {
        if (hasNoFolders && isPage(name)) {
          files.add(prefix + name);
          continue;
        }
        File file = new File(folder, name);
        if (file.isDirectory()) {
          list(file, prefix + name + "/", depth + 1);
        } else if (file.exists()) {
          files.add(prefix + name);
        }
      }
      above.remove(real);
    }

    private static boolean isPage(String name) {
      return name.toLowerCase(Locale.ROOT).endsWith(".html");
    }

    private static Path real(Path folder) {
      try {
        return folder.toRealPath();
      } catch (IOException e) {
        return folder.toAbsolutePath();
      }
    }

    /**
     * True where the folder counts two links, its name and its own dot: each folder in it would be
     * one more. This saves a question to the disk for each of its pages.
     */
    private static boolean hasNoFolders(Path folder) {
      try {
        return Files.getAttribute(folder, "unix:nlink").equals(2);
      } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
        return false;
      }
    }
  }
}
