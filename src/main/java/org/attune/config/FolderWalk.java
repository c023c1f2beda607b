package org.attune.config;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.attune.problem.Position;
import org.attune.problem.Problem;

/** One walk through a folder that several roots may hold. */
final class FolderWalk {
  private final String ignoreFile;
  private final Folders known;
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

  /**
   * What lies in a folder.
   *
   * @param name the last part of the path
   */
  private record Child(String name, Path path) {
    static int byName(Child one, Child other) {
      return one.name.compareTo(other.name);
    }
  }

  /** What lies in single folders, as it was when each was looked at first; sorted by name. */
  static final class Folders {
    private final Map<Path, List<Child>> children = new ConcurrentHashMap<>();
  }

  /** Lists a folder that several roots may hold. */
  static Listed list(List<Path> roots, String folder, String ignoreFile, Folders known) {
    List<Problem> problems = new ArrayList<>();
    List<SiteFiles.Entry> files =
        new FolderWalk(ignoreFile, known, problems::add).files(roots, folder);
    return new Listed(files, List.copyOf(problems));
  }

  /**
   * A walk.
   *
   * @param known folders in it are not looked at again
   */
  FolderWalk(String ignoreFile, Folders known, Consumer<Problem> problems) {
    this.ignoreFile = ignoreFile;
    this.known = known;
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
    List<Child> children = new ArrayList<>();
    List<Path> way = new ArrayList<>(above);
    for (Path folder : folders) {
      if (enter(folder, path, way)) {
        children.addAll(list(folder, path));
      }
    }
    if (folders.size() > 1) {
      children.sort(
          Child::byName); // Of those with one name, that of the first root stays in front.
    }
    if (!top && children.stream().anyMatch(child -> ignoreFile.equalsIgnoreCase(child.name()))) {
      return;
    }
    for (int i = 0; i < children.size() && last.isEmpty(); ) {
      int end = i + 1;
      while (end < children.size() && children.get(end).name().equals(children.get(i).name())) {
        end++;
      }
      visit(path + "/" + children.get(i).name(), children.subList(i, end), way);
      i = end;
    }
  }

  private void visit(String path, List<Child> candidates, List<Path> way) {
    Path first = candidates.get(0).path();
    if (isFile(first)) {
      add(path, first);
      return;
    }
    Optional<BasicFileAttributes> is = attributes(first);
    if (is.isPresent() && is.get().isDirectory()) {
      List<Path> folders = candidates.stream().map(Child::path).filter(Files::isDirectory).toList();
      walk(folders, path, way, false);
    } else if (is.isPresent() && is.get().isRegularFile()) {
      add(path, first);
    } else if (is.isPresent()) {
      problems.accept(special(path));
    } else {
      problems.accept(leadsNowhere(path, first));
    }
  }

  private void add(String path, Path file) {
    SiteFiles.Entry entry = new SiteFiles.Entry(path, file);
    found.add(entry);
    last = Optional.of(entry).filter(ends);
  }

  /** True for most files, at half the price of {@link #attributes}. */
  private static boolean isFile(Path path) {
    return isOnDisk(path) && path.toFile().isFile();
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

  private List<Child> list(Path folder, String path) {
    List<Child> children = known.children.get(folder);
    if (children != null) {
      return children;
    }
    List<Child> read = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(child -> read.add(new Child(name(child), child)));
      read.sort(Child::byName);
      known.children.put(folder, read);
    } catch (IOException e) {
      problems.accept(unreadable(path, e));
    } catch (DirectoryIteratorException e) {
      problems.accept(unreadable(path, new IOException(e)));
    }
    return read;
  }

  /** The last part; a zip file system ends the names of folders with a slash. */
  private static String name(Path path) {
    String text = path.toString(); // Kept by the path, which is asked for it again.
    int end = text.endsWith("/") ? text.length() - 1 : text.length();
    int begin = text.lastIndexOf(isOnDisk(path) ? File.separatorChar : '/', end - 1) + 1;
    return text.substring(begin, end);
  }

  private static boolean isOnDisk(Path path) {
    return path.getFileSystem() == FileSystems.getDefault();
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
