package org.attune.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.attune.problem.Nearest;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.source.SourceReader;
import org.attune.source.SourceText;

/**
 * What lies in data/.
 *
 * @param references the file data/references.json, which package {@code evidence} reads
 */
public record SiteData(
    Navigation navigation, HelpRegions regions, Optional<SiteFiles.Entry> references) {
  /** A site without data. */
  public static final SiteData EMPTY =
      new SiteData(Navigation.EMPTY, HelpRegions.NONE, Optional.empty());

  /** Reads data/ of a site; what is wrong in it is reported and left out. */
  public static SiteData read(SiteFiles files, SiteConfig config, Consumer<Problem> problems) {
    return begin(files, config, problems).whole(problems);
  }

  /**
   * A site's data while help is still read.
   *
   * @param data all but the regions
   * @param found what is wrong with them
   */
  public record Begun(SiteData data, CompletableFuture<HelpRegions> regions, List<Problem> found) {
    /** Waits for the rest. */
    public SiteData whole(Consumer<Problem> problems) {
      HelpRegions all = regions.join();
      found.forEach(problems);
      return new SiteData(data.navigation(), all, data.references());
    }
  }

  /** The same, and leaves the regions, which no page waits for, to be read beside what follows. */
  public static Begun begin(SiteFiles files, SiteConfig config, Consumer<Problem> problems) {
    String folder = config.layout().data();
    List<Problem> found = Collections.synchronizedList(new ArrayList<>());
    CompletableFuture<HelpRegions> regions =
        CompletableFuture.supplyAsync(() -> regions(files, config, folder + "/help", found::add));
    requireRegion(files, config, folder + "/help", problems);
    requireLogo(files, config, problems);
    Navigation navigation = navigation(files, config, folder + "/nav.yml", problems);
    String references = folder + "/references.json";
    SiteData data =
        new SiteData(
            navigation,
            HelpRegions.NONE,
            files.find(references).map(file -> new SiteFiles.Entry(references, file)));
    return new Begun(data, regions, found);
  }

  private static Navigation navigation(
      SiteFiles files, SiteConfig config, String path, Consumer<Problem> problems) {
    String content = config.layout().content();
    Set<String> pages =
        // The catalog lists the same folder and reports what is wrong there.
        files.list(content, problem -> {}).stream()
            .map(entry -> entry.path().substring(content.length() + 1))
            .filter(page -> page.endsWith(".md"))
            .collect(Collectors.toSet());
    return text(files, path, problems)
        .map(text -> new NavigationReader(text, config, pages, files, problems).read())
        .orElse(Navigation.EMPTY);
  }

  /**
   * The help of a site. What comes with Attune is checked where Attune is made: of that only what
   * each page shows is read now.
   */
  private static HelpRegions regions(
      SiteFiles files, SiteConfig config, String folder, Consumer<Problem> problems) {
    Map<String, SiteFiles.Entry> byId = new LinkedHashMap<>();
    boolean own = false;
    for (SiteFiles.Entry entry : files.list(folder, problems)) {
      String name = entry.path().substring(folder.length() + 1);
      if (name.startsWith(".")) {
        continue;
      }
      if (isRegion(name)) {
        byId.put(name.substring(0, name.length() - 4), entry);
        own |= files.isOwn(entry);
      } else {
        problems.accept(wrongName(entry.path(), name));
      }
    }
    HelpReader reader = new HelpReader(new HashMap<>(), problems);
    HelpRegions regions =
        new HelpRegions(
            List.copyOf(byId.keySet()),
            id -> {
              SiteFiles.Entry entry = Objects.requireNonNull(byId.get(id));
              return new SourceReader()
                  .read(entry.file(), entry.path(), problems)
                  .flatMap(text -> reader.read(text, id, config.lang()));
            });
    if (own) {
      return regions.whole();
    }
    regions.shown(config.region());
    return regions;
  }

  /** True for small letters, digits and hyphens before {@code .yml}. */
  private static boolean isRegion(String name) {
    String id = name.endsWith(".yml") ? name.substring(0, name.length() - 4) : "";
    return !id.isEmpty()
        && id.chars().allMatch(c -> c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
  }

  private static Problem wrongName(String path, String name) {
    return Problem.error(
        path,
        Position.START,
        "help-file-name",
        "this file is not read as a region",
        "Found \"" + name + "\", expected small letters and the ending .yml, such as gb.yml",
        name.endsWith(".yaml")
            ? "give it the ending .yml"
            : "rename the file, or move it out of this folder");
  }

  private static void requireRegion(
      SiteFiles files, SiteConfig config, String folder, Consumer<Problem> problems) {
    List<String> ids =
        files.list(folder, problem -> {}).stream()
            .map(entry -> entry.path().substring(folder.length() + 1))
            .filter(name -> name.endsWith(".yml"))
            .map(name -> name.substring(0, name.length() - 4))
            .toList();
    if (config.region().isEmpty() || ids.contains(config.region())) {
      return;
    }
    String file = folder + "/" + config.region() + ".yml";
    problems.accept(
        Problem.error(
            SiteConfig.FILE,
            config.places().getOrDefault("site.region", Position.START),
            "region-unknown",
            "there is no help for the region \"" + config.region() + "\"",
            ids.isEmpty()
                ? "Found no file in " + folder
                : "Found no " + file + ", expected one of " + String.join(", ", ids),
            Nearest.to(config.region(), ids)
                .map(near -> "did you mean " + near + "?")
                .orElse("use one of these, or add " + file)));
  }

  private static void requireLogo(SiteFiles files, SiteConfig config, Consumer<Problem> problems) {
    String logo = config.brand().logo();
    String assets = config.layout().assets();
    if (logo.isEmpty() || files.find(assets + "/" + logo).isPresent()) {
      return;
    }
    List<String> pictures =
        files.list(assets, problem -> {}).stream()
            .map(entry -> entry.path().substring(assets.length() + 1))
            .filter(path -> path.matches(".*\\.(?i:svg|png|webp|jpe?g)"))
            .toList();
    problems.accept(
        Problem.error(
            SiteConfig.FILE,
            config.places().getOrDefault("site.logo", Position.START),
            "logo-missing",
            "there is no logo " + logo,
            "Found no file " + assets + "/" + logo,
            Nearest.to(logo, pictures)
                .map(near -> "did you mean " + near + "?")
                .orElse("put the picture there, or correct the path")));
  }

  private static Optional<SourceText> text(
      SiteFiles files, String path, Consumer<Problem> problems) {
    Optional<Path> file = files.find(path);
    return file.flatMap(found -> new SourceReader().read(found, path, problems));
  }
}
