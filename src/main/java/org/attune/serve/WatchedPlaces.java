package org.attune.serve;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.attune.config.SiteConfig;
import org.attune.config.SiteFiles;

/**
 * Which files a site is made from, so that only their changes count.
 *
 * @param site the site's folder, absolute
 * @param folders content, data, templates and assets, absolute; they need not be there
 */
record WatchedPlaces(Path site, List<Path> folders) {
  /** Folders in the site's own that are made, not written. */
  private static final Set<String> MADE = Set.of("target", ".attune", ".git", "node_modules");

  /** What editors' programs and systems write beside a file while it is saved. */
  private static final Pattern PASSING =
      Pattern.compile(
          ".*~|\\..*\\.sw[a-z]|4913|\\.?#.*|.*\\.tmp|.*\\.crswap|.*___jb_(?:tmp|old)___"
              + "|\\.goutputstream-.*|\\.DS_Store|Thumbs\\.db");

  WatchedPlaces {
    folders = List.copyOf(folders);
  }

  /** The places of a site, by its jbake.properties where it names other folders than usual. */
  static WatchedPlaces of(Path folder) {
    Path site = folder.toAbsolutePath().normalize();
    SiteConfig.Layout layout =
        SiteConfig.read(new SiteFiles(List.of(site)), problem -> {}).layout();
    List<Path> folders = new ArrayList<>();
    for (String name :
        List.of(layout.content(), layout.data(), layout.templates(), layout.assets())) {
      folders.add(site.resolve(name).normalize());
    }
    return new WatchedPlaces(site, folders);
  }

  /** The folders to watch: the site's own, and any that lies outside of it. */
  List<Path> roots() {
    List<Path> roots = new ArrayList<>(List.of(site));
    folders.stream().filter(folder -> !folder.startsWith(site)).forEach(roots::add);
    return roots;
  }

  /** The places as a person reads them. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    folders.forEach(folder -> names.add(name(folder) + "/"));
    names.add(SiteConfig.FILE);
    return names;
  }

  /** True for a file whose change can change the site. */
  boolean counts(Path file) {
    return !isMade(file)
        && !PASSING.matcher(String.valueOf(file.getFileName())).matches()
        && (file.equals(site.resolve(SiteConfig.FILE))
            || folders.stream().anyMatch(file::startsWith));
  }

  /** True for a folder that is, holds or lies in one that counts. */
  boolean leadsTo(Path folder) {
    return !isMade(folder)
        && folders.stream()
            .anyMatch(counted -> folder.startsWith(counted) || counted.startsWith(folder));
  }

  /** A file as problems name it: relative to the site's folder, with {@code /}. */
  String name(Path file) {
    Path named = file.startsWith(site) ? site.relativize(file) : file;
    return named.toString().replace('\\', '/');
  }

  private boolean isMade(Path path) {
    if (!path.startsWith(site) || path.equals(site)) {
      return false;
    }
    Path below = site.relativize(path);
    return MADE.contains(below.getName(0).toString())
        || below.getFileName().toString().equals(".git");
  }
}
