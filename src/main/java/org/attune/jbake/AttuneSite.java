package org.attune.jbake;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.attune.catalog.Document;
import org.attune.config.SiteFiles;
import org.attune.inputs.Inputs;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.site.Baking;
import org.attune.site.PageMemory;
import org.attune.view.Views;
import org.jbake.app.Crawler;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;

/** A site with content of our types, whose theme and library may lie in other folders or a zip. */
final class AttuneSite implements OvenSite {
  private final Baking baking;
  private final DefaultJBakeConfiguration configuration;
  private final Views views;
  private final Templates templates;
  private final Clock clock;
  private final Map<String, Long> prints = new ConcurrentHashMap<>();
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();
  private final Set<String> timed = ConcurrentHashMap.newKeySet();
  private final Map<String, String> paths;

  AttuneSite(Baking baking, DefaultJBakeConfiguration configuration, Clock clock) {
    this.baking = baking;
    this.configuration = configuration;
    this.views = baking.views().orElseThrow();
    this.templates = new Templates(baking.files(), baking.config().layout().templates());
    this.clock = clock;
    this.paths =
        views.catalog().documents().stream()
            .collect(Collectors.toMap(Document::uri, Document::path, (a, b) -> a));
  }

  @Override
  public DefaultJBakeConfiguration configuration() {
    return configuration;
  }

  @Override
  public Crawler crawler(MemoryStore store, Consumer<Problem> problems) {
    Path folder = baking.files().siteFolder();
    return new CatalogCrawler(
        store,
        configuration,
        baking,
        views,
        () -> new ForeignParser(folder, configuration, clock),
        problems);
  }

  @Override
  public TemplateLoader templates() {
    return templates;
  }

  @Override
  public boolean hasTemplate(String name) {
    return known.computeIfAbsent(name, templates::has);
  }

  @Override
  public long template(String name) {
    long print = prints.computeIfAbsent(name, this::print);
    if (timed.contains(name)) {
      Inputs.passing();
    }
    return print;
  }

  private long print(String name) {
    if (templates.asksForTime(name)) {
      timed.add(name);
    }
    return templates.fingerprint(name);
  }

  @Override
  public String source(DocumentModel document) {
    String path = paths.get(document.getUri());
    return path != null
        ? path
        : ContentFiles.path(baking.files().siteFolder(), Path.of(document.getFile()).toFile());
  }

  @Override
  public RenderingTool documents(MemoryStore store) {
    return allOurs() ? new CatalogQueue(views.catalog(), store) : new DocumentQueue();
  }

  @Override
  public Collection<String> tags(MemoryStore store) {
    return allOurs() ? views.tags() : store.getAllTags();
  }

  /** True where no page is of JBake's own types. */
  private boolean allOurs() {
    return views.catalog().foreign().isEmpty();
  }

  @Override
  public List<RenderingTool> tools() {
    return List.of(new GeneratedPages(views));
  }

  @Override
  public Optional<AttuneModel> attune() {
    return Optional.of(new AttuneModel(views));
  }

  @Override
  public void copyAssets(Consumer<Problem> problems) throws IOException {
    String assets = baking.config().layout().assets() + "/";
    for (SiteFiles.Entry entry : baking.files().list(baking.config().layout().assets(), problems)) {
      copy(entry, assets, problems);
    }
    for (SiteFiles.Entry entry : views.catalog().assets()) {
      copy(entry, baking.config().layout().content() + "/", problems);
    }
    for (Map.Entry<String, byte[]> more : baking.delivery().get().more().entrySet()) {
      write(more.getKey(), more.getValue());
    }
  }

  private void copy(SiteFiles.Entry entry, String folder, Consumer<Problem> problems)
      throws IOException {
    String below = entry.path().substring(folder.length());
    boolean hidden = below.startsWith(".") || below.contains("/.");
    if (hidden && configuration.getAssetIgnoreHidden()) {
      return;
    }
    if (Files.notExists(entry.file())) {
      return; // It went while the site was built.
    }
    if (!Files.isReadable(entry.file())) {
      problems.accept(
          Problem.error(
              entry.path(),
              Position.START,
              "file-unreadable",
              "The file can't be read",
              "",
              "allow reading the file, or remove it"));
      return;
    }
    Optional<byte[]> changed = baking.delivery().get().bytes(below);
    for (String path : baking.delivery().get().paths(below)) {
      if (changed.isPresent()) {
        write(path, changed.get());
      } else {
        copy(entry.file(), path);
      }
    }
  }

  /** Copies a file, unless the last build left one with the same bytes that as many may read. */
  private void copy(Path file, String path) throws IOException {
    Path target = target(path);
    Files.deleteIfExists(target);
    if (baking.memory().again(path, PageMemory.Content.of(file), target)
        && sameRights(file, target)) {
      return;
    }
    Files.copy(
        file, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    baking.memory().copied(path);
  }

  private void write(String path, byte[] bytes) throws IOException {
    Path target = target(path);
    Files.deleteIfExists(target); // What lies there may be a page of the last build.
    if (!baking.memory().again(path, PageMemory.Content.of(bytes), target)) {
      Files.write(target, bytes);
      baking.memory().copied(path);
    }
  }

  /** True where they have the same permissions, or one of them lies where there are none. */
  private static boolean sameRights(Path file, Path target) throws IOException {
    try {
      return Files.getPosixFilePermissions(file).equals(Files.getPosixFilePermissions(target));
    } catch (UnsupportedOperationException e) {
      return true;
    }
  }

  private Path target(String path) throws IOException {
    Path target = baking.output().resolve(path);
    Files.createDirectories(target.resolve("..").normalize());
    return target;
  }
}
