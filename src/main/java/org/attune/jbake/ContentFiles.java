package org.attune.jbake;

import java.io.File;
import java.io.FileFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.attune.problem.Position;
import org.attune.problem.Problem;

/** Walks a folder as JBake does: each folder sorted as {@link File} compares, depth first. */
final class ContentFiles {
  private final Path site;
  private final Consumer<Problem> problems;

  /**
   * A walker.
   *
   * @param site the site's folder, for the paths in problems
   */
  ContentFiles(Path site, Consumer<Problem> problems) {
    this.site = site;
    this.problems = problems;
  }

  /**
   * The files below a folder that JBake's filter lets pass. A link that leads back to a folder
   * above it is reported and not followed.
   */
  List<File> below(File folder, FileFilter filter) {
    List<File> files = new ArrayList<>();
    collect(folder, filter, files);
    return files;
  }

  private void collect(File folder, FileFilter filter, List<File> files) {
    File[] entries = readable(folder) ? folder.listFiles(filter) : null;
    if (entries == null) {
      return;
    }
    Arrays.sort(entries);
    for (File entry : entries) {
      if (entry.isFile()) {
        files.add(entry);
      } else if (entry.isDirectory() && !loops(entry)) {
        collect(entry, filter, files);
      }
    }
  }

  private boolean readable(File folder) {
    if (!folder.isDirectory() || folder.list() != null) {
      return true;
    }
    problems.accept(
        Problem.error(
            path(folder),
            Position.START,
            "folder-unreadable",
            "The folder can't be read",
            "",
            "allow reading it"));
    return false;
  }

  private boolean loops(File folder) {
    Path link = folder.toPath();
    if (!Files.isSymbolicLink(link)) {
      return false;
    }
    try {
      Path target = link.toRealPath();
      if (!link.resolveSibling(".").toRealPath().startsWith(target)) {
        return false;
      }
    } catch (IOException e) {
      return false;
    }
    problems.accept(
        Problem.error(
            path(folder),
            Position.START,
            "link-loop",
            "The link leads back to a folder that it lies in",
            "",
            "remove the link"));
    return true;
  }

  /** A file's path below the site's folder, with {@code /}. */
  String path(File file) {
    return path(site, file);
  }

  /** A file's path below a site's folder, with {@code /}; the whole path where it lies outside. */
  static String path(Path site, File file) {
    Path absolute = file.toPath().toAbsolutePath().normalize();
    Path root = site.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(root) ? root.relativize(absolute) : absolute;
    return shown.toString().replace(File.separatorChar, '/');
  }
}
