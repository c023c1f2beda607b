package org.attune.jbake;

import freemarker.cache.FileTemplateLoader;
import freemarker.template.Configuration;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Consumer;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.site.PageSink;
import org.jbake.app.Asset;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/** Bakes a site as JBake 2.7.0 does, byte for byte, without its database and on all cores. */
public final class JBakeOven {
  private final Clock clock;

  /**
   * An oven.
   *
   * @param clock tells which pages of status {@code published-date} are due
   */
  public JBakeOven(Clock clock) {
    this.clock = clock;
  }

  /** Bakes a plain JBake site. */
  public void bakePlain(
      Path site, Path output, int threads, PageSink sink, Consumer<Problem> problems)
      throws IOException {
    DefaultJBakeConfiguration configuration = StockConfiguration.read(site, output, problems);
    if (!foldersExist(configuration, site, problems)) {
      return;
    }
    Configuration freemarker = PageEngine.freemarker(configuration);
    Locale before = Locale.getDefault();
    Locale.setDefault(FastOven.locale(configuration));
    try {
      MemoryStore store = new MemoryStore();
      ForeignParser parser = new ForeignParser(site, configuration, clock);
      QueueRenderer renderer = new QueueRenderer(store, configuration, site);
      Utensils utensils = new Utensils();
      utensils.setConfiguration(configuration);
      utensils.setContentStore(store);
      utensils.setCrawler(new MemoryCrawler(store, configuration, site, parser, threads, problems));
      utensils.setRenderer(renderer);
      utensils.setAsset(new Asset(configuration));
      new FastOven(utensils).bake();
      File templates = configuration.getTemplateFolder();
      PageEngine engine =
          new PageEngine(
              store,
              configuration,
              freemarker,
              new FileTemplateLoader(templates),
              name -> new File(templates, name).exists());
      new PageWriter(
              engine,
              output,
              Charset.forName(configuration.getRenderEncoding()),
              configuration.getTemplateFolderName(),
              threads,
              sink,
              problems)
          .write(renderer.tasks());
      utensils.getAsset().copy();
      utensils.getAsset().copyAssetsFromContent(configuration.getContentFolder());
      utensils.getAsset().getErrors().forEach(e -> problems.accept(notCopied(e)));
    } finally {
      Locale.setDefault(before);
    }
  }

  private static boolean foldersExist(
      DefaultJBakeConfiguration configuration, Path site, Consumer<Problem> problems) {
    boolean all = true;
    for (File folder :
        new File[] {configuration.getTemplateFolder(), configuration.getContentFolder()}) {
      if (!Files.isDirectory(folder.toPath())) {
        all = false;
        problems.accept(
            Problem.error(
                "",
                Position.START,
                "folder-missing",
                "There is no folder " + ContentFiles.path(site, folder),
                "",
                "make the folder, or name another in jbake.properties"));
      }
    }
    return all;
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
