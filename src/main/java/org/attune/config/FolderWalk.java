package org.attune.config;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.attune.problem.Position;
import org.attune.problem.Problem;

/** One walk through a folder that several roots may hold. */
final class FolderWalk {
  private final String ignoreFile;
  private final Consumer<Problem> problems;
  private final List<SiteFiles.Entry> found = new ArrayList<>();
  private Predicate<SiteFiles.Entry> ends = entry -> false;
  private Optional<SiteFiles.Entry> last = Optional.empty();

  /**
   * What lies below a folder.
   *
   * @param problems folders that can't be read, links that lead in a circle
   */
  record Listed(List<SiteFiles.Entry> files, List<Problem> problems) {}

  /** Lists a folder that several roots may hold. */
  static Listed list(List<Path> roots, String folder, String ignoreFile) {
    List<Problem> problems = new ArrayList<>();
    List<SiteFiles.Entry> files = new FolderWalk(ignoreFile, problems::add).files(roots, folder);
    return new Listed(files, List.copyOf(problems));
  }

  FolderWalk(String ignoreFile, Consumer<Problem> problems) {
    this.ignoreFile = ignoreFile;
    this.problems = problems;
  }

  /** All files below a folder of the roots. */
  List<SiteFiles.Entry> files(List<Path> roots, String folder) {
    List<Path> folders =
        roots.stream().map(root -> root.resolve(folder)).filter(Files::isDirectory).toList();
    walk(folders, folder, List.of(), true);
    return List.copyOf(found);
  }

  /** The first file that is wanted. */
  Optional<SiteFiles.Entry> first(
      List<Path> roots, String folder, Predicate<SiteFiles.Entry> wanted) {
    ends = wanted;
    files(roots, folder);
    return last;
  }

  /**
   * Adds what lies in one folder.
   *
   * @param folders the same folder in each root that has it, the first wins
   * @param above the real folders on the way down to here
   */
  private void walk(List<Path> folders, String path, List<Path> above, boolean top) {
    SortedMap<String, List<Path>> children = new TreeMap<>();
    List<Path> way = new ArrayList<>(above);
    for (Path folder : folders) {
      if (enter(folder, path, way)) {
        list(folder, path)
            .forEach(
                child ->
                    children.computeIfAbsent(name(child), name -> new ArrayList<>()).add(child));
      }
    }
    if (!top && children.keySet().stream().anyMatch(ignoreFile::equalsIgnoreCase)) {
      return;
    }
    children.forEach((name, candidates) -> visit(path + "/" + name, candidates, way));
  }

  private void visit(String path, List<Path> candidates, List<Path> way) {
    if (last.isPresent()) {
      return;
    }
    Path first = candidates.get(0);
    Optional<BasicFileAttributes> is = attributes(first);
    if (is.isPresent() && is.get().isDirectory()) {
      walk(candidates.stream().filter(Files::isDirectory).toList(), path, way, false);
    } else if (is.isPresent() && is.get().isRegularFile()) {
      SiteFiles.Entry entry = new SiteFiles.Entry(path, first);
      found.add(entry);
      last = Optional.of(entry).filter(ends);
    } else if (is.isPresent()) {
      problems.accept(special(path));
    } else {
      problems.accept(leadsNowhere(path, first));
    }
  }

  /** One look at the disk for each file; empty where there is none. */
  private static Optional<BasicFileAttributes> attributes(Path file) {
    try {
      return Optional.of(Files.readAttributes(file, BasicFileAttributes.class));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Notes that a folder is walked, unless the walk is inside it already. */
  private boolean enter(Path folder, String path, List<Path> way) {
    try {
      Path real = folder.toRealPath();
      if (way.contains(real)) {
        problems.accept(circle(path));
        return false;
      }
      way.add(real);
      return true;
    } catch (IOException e) {
      problems.accept(unreadable(path, e));
      return false;
    }
  }

  private List<Path> list(Path folder, String path) {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(children::add);
    } catch (IOException e) {
      problems.accept(unreadable(path, e));
    } catch (DirectoryIteratorException e) {
      problems.accept(unreadable(path, new IOException(e)));
    }
    return children;
  }

  /** The last part; a zip file system ends the names of folders with a slash. */
  private static String name(Path path) {
    Path last = path.getFileName();
    String name = last == null ? "" : last.toString();
    return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
  }

  private static Problem circle(String path) {
    return Problem.error(
        path,
        Position.START,
        "symlink-loop",
        "this link leads back into a folder that it lies in",
        "Found a circle of links, which has no end",
        "delete the link");
  }

  /** To read a pipe or a device might never end. */
  private static Problem special(String path) {
    return Problem.error(
        path,
        Position.START,
        "not-a-file",
        "this is neither a file nor a folder",
        "Found a pipe, a socket or a device, which has no text of its own",
        "take it out of this folder");
  }

  private static Problem leadsNowhere(String path, Path file) {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return unreadable(path, new IOException("the file was removed while the site was read"));
    }
    return Problem.error(
        path,
        Position.START,
        "symlink-broken",
        "this link leads nowhere",
        "Found no file where it points to, or a link that points to itself",
        "delete the link, or put the file back that it points to");
  }

  private static Problem unreadable(String path, IOException e) {
    boolean denied = e instanceof AccessDeniedException;
    return Problem.error(
        path,
        Position.START,
        "folder-unreadable",
        "the folder can't be read",
        denied ? "Found that you may not read it" : "Found an error of the disk: " + e.getMessage(),
        denied
            ? "give yourself the right to read the folder"
            : "check the folder and the disk it lies on, then try again");
  }
}
