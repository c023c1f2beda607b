package org.attune.jbake;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Consumer;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.site.Baking;
import org.attune.site.Oven;
import org.attune.site.PageSink;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/**
 * Bakes a site as JBake 2.7.0 does, byte for byte, without its database and on all cores.
 *
 * <p>While it works, the JVM's default locale is that of {@code jvm.locale}, as JBake has it; and
 * JBake's registries are static. So one JVM bakes one site at a time.
 */
public final class JBakeOven implements Oven {
  private static final Object ONE_AT_A_TIME = new Object();

  private final Clock clock;

  /**
   * An oven.
   *
   * @param clock tells which of JBake's pages of status {@code published-date} are due
   */
  public JBakeOven(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void warmUp() {
    PageEngine.warmUp();
  }

  @Override
  public void bake(Baking baking, PageSink sink, Consumer<Problem> problems) throws IOException {
    Path folder = baking.files().siteFolder();
    boolean plain = baking.views().isEmpty();
    DefaultJBakeConfiguration configuration =
        StockConfiguration.read(folder, baking.output(), !plain, problems);
    if (!usable(configuration, problems)
        || (plain && !foldersExist(configuration, folder, problems))) {
      return;
    }
    OvenSite site =
        plain
            ? new PlainSite(folder, configuration, clock, baking.threads())
            : new AttuneSite(baking, configuration, clock);
    synchronized (ONE_AT_A_TIME) {
      bake(site, baking, sink, problems);
    }
  }

  private static void bake(OvenSite site, Baking baking, PageSink sink, Consumer<Problem> problems)
      throws IOException {
    DefaultJBakeConfiguration configuration = site.configuration();
    HeardTemplates freemarker = PageEngine.freemarker(configuration);
    Locale before = Locale.getDefault();
    Locale.setDefault(FastOven.locale(configuration));
    try {
      MemoryStore store = new MemoryStore();
      QueueRenderer renderer = new QueueRenderer(store, configuration, site::source);
      Utensils utensils = new Utensils();
      utensils.setConfiguration(configuration);
      utensils.setContentStore(store);
      utensils.setCrawler(site.crawler(store, problems));
      utensils.setRenderer(renderer);
      new FastOven(utensils, site.tools()).bake();
      PageEngine engine = new PageEngine(store, freemarker, site);
      new PageWriter(engine, baking, configuration, sink, problems).write(renderer.tasks());
      site.copyAssets(problems);
    } finally {
      Locale.setDefault(before);
    }
  }

  /** Reports settings with which JBake itself would break off. */
  private static boolean usable(
      DefaultJBakeConfiguration configuration, Consumer<Problem> problems) {
    boolean usable = true;
    try {
      Charset.forName(configuration.getRenderEncoding());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      problems.accept(setting("render.encoding", "the name of an encoding, like UTF-8"));
      usable = false;
    }
    try {
      FastOven.locale(configuration);
    } catch (IllegalArgumentException e) {
      problems.accept(setting("jvm.locale", "a locale, like en_GB"));
      usable = false;
    }
    if (configuration.getPaginateIndex() && configuration.getPostsPerPage() < 1) {
      problems.accept(setting("index.posts_per_page", "a whole number from 1"));
      usable = false;
    }
    return usable;
  }

  private static Problem setting(String key, String expected) {
    return Problem.error(
        "jbake.properties",
        Position.START,
        "jbake-setting",
        "The setting " + key + " can't be used",
        "Expected " + expected,
        "correct " + key);
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
}
