package org.attune.pagechecks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the editors of this repository's site have written down about its pages, read once more. */
final class SiteMap {
  private static final List<List<String>> PATHS = paths();
  private static final Set<String> SENSITIVE = sensitive();

  private SiteMap() {}

  /** True for a page that its author marked as hard to read. */
  static boolean isSensitive(PageFile page) {
    return SENSITIVE.contains(page.path());
  }

  /** The pages that may come next on a path; empty where the page is on none, or the last of it. */
  static Set<String> mayFollow(PageFile page) {
    Set<String> next = new TreeSet<>();
    for (List<String> path : PATHS) {
      int place = path.indexOf(page.path());
      if (place >= 0 && place + 1 < path.size()) {
        next.add(path.get(place + 1));
      }
    }
    return next;
  }

  private static List<List<String>> paths() {
    Map<?, ?> navigation =
        (Map<?, ?>)
            new Load(LoadSettings.builder().build())
                .loadFromString(read(Path.of("data", "nav.yml")));
    List<List<String>> paths = new ArrayList<>();
    for (Object path : (List<?>) navigation.get("paths")) {
      List<?> pages = (List<?>) ((Map<?, ?>) path).get("pages");
      paths.add(pages.stream().map(name -> page(String.valueOf(name))).toList());
    }
    return paths;
  }

  private static Set<String> sensitive() {
    Path content = Path.of("content");
    try (Stream<Path> files = Files.walk(content)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> read(file).contains("\nsensitive: true\n"))
          .map(file -> page(content.relativize(file).toString().replace('\\', '/')))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException("content/ can't be listed", e);
    }
  }

  private static String page(String source) {
    return source.replaceAll("\\.md$", ".html");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " can't be read", e);
    }
  }
}
