package org.attune.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.attune.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The files of a site, found in several folders of which the first that has a file wins. */
public final class SiteFiles {
  private final List<Path> roots;
  private final String ignoreFile;
  private final Predicate<String> lent;

  private final @Nullable Known known;

  /**
   * What was listed.
   *
   * @param listed by the roots, the name of the ignore file, what is lent and the folder
   * @param folders also those that were not listed to their end
   */
  private record Known(Map<List<Object>, FolderWalk.Listed> listed, FolderWalk.Folders folders) {}

  /**
   * Files below some folders.
   *
   * @param roots the site's folder, then what stands behind it (theme, library); a folder of a zip
   *     file system works too
   */
  public SiteFiles(List<Path> roots) {
    this(roots, SiteConfig.Layout.DEFAULT.ignoreFile(), path -> true, null);
  }

  private SiteFiles(
      List<Path> roots, String ignoreFile, Predicate<String> lent, @Nullable Known known) {
    if (roots.isEmpty()) {
      throw new IllegalArgumentException("A site has at least its own folder");
    }
    this.roots = List.copyOf(roots);
    this.ignoreFile = ignoreFile;
    this.lent = lent;
    this.known = known;
  }

  /** The same files as they are listed first: for one build, which lists some folders often. */
  public SiteFiles listedOnce() {
    return new SiteFiles(
        roots, ignoreFile, lent, new Known(new ConcurrentHashMap<>(), new FolderWalk.Folders()));
  }

  /**
   * A file of the site.
   *
   * @param path relative to the root that holds it, with {@code /}
   */
  public record Entry(String path, Path file) {}

  /** The site's own folder. */
  public Path siteFolder() {
    return roots.get(0);
  }

  /** All folders, the site's own first. */
  public List<Path> roots() {
    return roots;
  }

  /** True for a file of the site's own folder. */
  public boolean isOwn(Entry file) {
    return roots.size() == 1 || file.file().startsWith(siteFolder());
  }

  /** The files of the site's own folder alone. */
  public SiteFiles own() {
    return new SiteFiles(roots.subList(0, 1), ignoreFile, lent, known);
  }

  /**
   * The same files, with another name for the file that hides its folder.
   *
   * @param name {@code ignore.file} of jbake.properties
   */
  public SiteFiles ignoring(String name) {
    return new SiteFiles(roots, name, lent, known);
  }

  /**
   * The same files, of which the folders behind the site's own give only some.
   *
   * @param wanted says yes to the path of each file that they give
   */
  public SiteFiles lending(Predicate<String> wanted) {
    return new SiteFiles(roots, ignoreFile, wanted, known);
  }

  /** The files that stand behind the site's own folder, all of them. */
  public Optional<SiteFiles> behind() {
    return roots.size() == 1
        ? Optional.empty()
        : Optional.of(
            new SiteFiles(roots.subList(1, roots.size()), ignoreFile, path -> true, known));
  }

  /**
   * True for a file that comes with Attune and that the site does not take.
   *
   * @param relativePath with {@code /}
   */
  public boolean isLeftOut(String relativePath) {
    return !lent.test(relativePath)
        && roots.stream()
            .map(root -> root.resolve(relativePath))
            .filter(Files::exists)
            .findFirst()
            .filter(file -> !file.startsWith(siteFolder()))
            .isPresent();
  }

  /**
   * A file or folder.
   *
   * @param relativePath with {@code /}
   */
  public Optional<Path> find(String relativePath) {
    return (lent.test(relativePath) ? roots : roots.subList(0, 1))
        .stream().map(root -> root.resolve(relativePath)).filter(Files::exists).findFirst();
  }

  /**
   * All files below a folder, merged, in JBake's order: each folder sorted as {@link java.io.File}
   * compares names, files and folders together. Hidden files are in it, folders are not; a folder
   * that holds the ignore file ({@code .jbakeignore}) is left out with all below it.
   *
   * @param folder relative, with {@code /}; need not exist
   * @param problems hears of folders that can't be read and of links that lead in a circle
   */
  public List<Entry> list(String folder, Consumer<Problem> problems) {
    FolderWalk.Listed all =
        known == null
            ? listed(folder, new FolderWalk.Folders())
            : known.listed.computeIfAbsent(
                List.of(roots, ignoreFile, lent, folder), key -> listed(folder, known.folders));
    all.problems().forEach(problems);
    return all.files();
  }

  private FolderWalk.Listed listed(String folder, FolderWalk.Folders folders) {
    FolderWalk.Listed all = FolderWalk.list(roots, folder, ignoreFile, folders);
    List<Entry> taken =
        all.files().stream().filter(entry -> lent.test(entry.path()) || isOwn(entry)).toList();
    return new FolderWalk.Listed(taken, all.problems());
  }

  /**
   * The first file below a folder, in the order of {@link #list}, that is wanted; no file behind it
   * is looked at.
   */
  public Optional<Entry> first(String folder, Predicate<Entry> wanted) {
    FolderWalk.Folders folders = known == null ? new FolderWalk.Folders() : known.folders;
    return new FolderWalk(ignoreFile, folders, problem -> {}).first(roots, folder, wanted);
  }
}
