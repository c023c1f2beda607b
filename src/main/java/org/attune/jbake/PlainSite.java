package org.attune.jbake;

import freemarker.cache.FileTemplateLoader;
import freemarker.cache.TemplateLoader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.jbake.app.Asset;
import org.jbake.app.Crawler;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;

/** A site of stock JBake, to which nothing of ours is added. */
final class PlainSite implements OvenSite {
  private final Path folder;
  private final DefaultJBakeConfiguration configuration;
  private final Clock clock;
  private final int threads;

  PlainSite(Path folder, DefaultJBakeConfiguration configuration, Clock clock, int threads) {
    this.folder = folder;
    this.configuration = configuration;
    this.clock = clock;
    this.threads = threads;
  }

  @Override
  public DefaultJBakeConfiguration configuration() {
    return configuration;
  }

  @Override
  public Crawler crawler(MemoryStore store, Consumer<Problem> problems) {
    ForeignParser parser = new ForeignParser(folder, configuration, clock);
    return new MemoryCrawler(store, configuration, folder, parser, threads, problems);
  }

  @Override
  public TemplateLoader templates() throws IOException {
    return new FileTemplateLoader(configuration.getTemplateFolder());
  }

  @Override
  public boolean hasTemplate(String name) {
    return new File(configuration.getTemplateFolder(), name).exists();
  }

  /** A site of JBake's own is made anew in each build. */
  @Override
  public long template(String name) {
    return 0;
  }

  @Override
  public String source(DocumentModel document) {
    return ContentFiles.path(folder, new File(document.getFile()));
  }

  @Override
  public RenderingTool documents(MemoryStore store) {
    return new DocumentQueue();
  }

  @Override
  public Collection<String> tags(MemoryStore store) {
    return store.getAllTags();
  }

  @Override
  public List<RenderingTool> tools() {
    return List.of();
  }

  @Override
  public Optional<AttuneModel> attune() {
    return Optional.empty();
  }

  @Override
  public void copyAssets(Consumer<Problem> problems) {
    Asset asset = new Asset(configuration);
    asset.copy();
    asset.copyAssetsFromContent(configuration.getContentFolder());
    asset.getErrors().forEach(e -> problems.accept(notCopied(e)));
  }

  private static Problem notCopied(Throwable e) {
    return Problem.error(
        "",
        Position.START,
        "asset-not-copied",
        "A file can't be copied into the site",
        String.valueOf(e.getMessage()),
        "allow reading the file, or remove it");
  }
}
