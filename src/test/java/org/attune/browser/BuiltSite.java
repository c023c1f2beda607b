package org.attune.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A built site on disk, served on loopback; this repository's own, unless a test brings another.
 */
public final class BuiltSite implements AutoCloseable {
  private final Path folder;
  private final Map<String, String> changes;
  private final StaticServer server;
  private final Map<String, Document> read;
  private final Queue<Path> copies = new ConcurrentLinkedQueue<>();

  private BuiltSite(Path folder, Map<String, String> changes, Map<String, Document> known)
      throws IOException {
    this.folder = folder;
    this.changes = Map.copyOf(changes);
    this.read = new ConcurrentHashMap<>(known);
    changes.keySet().forEach(read::remove);
    this.server = StaticServer.of(folder, changes);
  }

  /** The site in a folder. */
  public static BuiltSite in(Path folder) throws IOException {
    return new BuiltSite(folder, Map.of(), Map.of());
  }

  /**
   * The same site with some files changed or added, without a copy on disk.
   *
   * @param changed text by path below the site's root
   */
  public BuiltSite with(Map<String, String> changed) throws IOException {
    return new BuiltSite(folder, changed, read);
  }

  /** The folder that holds it, as it was built. */
  public Path folder() {
    return folder;
  }

  /** Every page, by its path below the site's root, sorted. */
  public List<String> pages() {
    return files().stream().filter(file -> file.endsWith(".html")).toList();
  }

  /** Every file, by its path below the site's root, sorted. */
  public Collection<String> files() {
    try (Stream<Path> files = Files.walk(folder)) {
      TreeSet<String> names =
          files
              .filter(Files::isRegularFile)
              .map(file -> folder.relativize(file).toString().replace('\\', '/'))
              .collect(Collectors.toCollection(TreeSet::new));
      names.addAll(changes.keySet());
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  /** True where the site has the file. */
  public boolean has(String path) {
    return changes.containsKey(path) || Files.isRegularFile(folder.resolve(path));
  }

  /** One page of each kind: the first in its folder that runs the same scripts. */
  public Collection<String> onePageOfEachKind() {
    Map<String, String> firsts = new TreeMap<>();
    pages().forEach(page -> firsts.putIfAbsent(kind(page), page));
    return firsts.values();
  }

  private String kind(String page) {
    String place = page.contains("/") ? page.substring(0, page.indexOf('/')) : page;
    return document(page).select("script[src]").stream()
        .map(Element::outerHtml)
        .collect(Collectors.joining(" ", place + " ", ""));
  }

  /** The text of a page, or of another text file, as it lies on disk. */
  public String html(String path) {
    String changed = changes.get(path);
    try {
      return changed != null ? changed : Files.readString(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /** The page, read. Not to be changed: it is kept for the next who asks. */
  public Document document(String page) {
    return read.computeIfAbsent(page, name -> Jsoup.parse(html(name)));
  }

  /**
   * The same site, served below a path as on a host that is shared.
   *
   * @param prefix begins and ends with a slash: {@code /a/b/}
   */
  public StaticServer below(String prefix) throws IOException {
    return StaticServer.below(folder, prefix, changes);
  }

  /** The page on disk; where the site has changes, in a whole copy, which goes with this object. */
  public Path onDisk(String page) throws IOException {
    if (changes.isEmpty()) {
      return folder.resolve(page);
    }
    Path copy = Files.createTempDirectory("attune-doctored");
    copies.add(copy);
    for (String file : files()) {
      Path to = copy.resolve(file);
      Files.createDirectories(to.getParent());
      if (changes.containsKey(file)) {
        Files.writeString(to, html(file));
      } else {
        Files.copy(folder.resolve(file), to);
      }
    }
    return copy.resolve(page);
  }

  /** The page's address. */
  public String url(String page) {
    return server.url(page);
  }

  @Override
  public void close() {
    server.close();
    copies.forEach(BuiltSite::delete);
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + folder, e);
    }
  }
}
