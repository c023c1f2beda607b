package org.attune.jbake;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.ex.ConfigurationRuntimeException;
import org.attune.config.SiteConfig;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.site.Baking;
import org.attune.site.Oven;
import org.attune.site.PageMaker;
import org.attune.site.PageSink;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.Property;
import org.jbake.app.configuration.PropertyList;
import org.jspecify.annotations.Nullable;

/**
 * Bakes a site as JBake 2.7.0 does, byte for byte, without its database and on all cores.
 *
 * <p>While it works, the JVM's default locale is that of {@code jvm.locale}, as JBake has it; and
 * JBake's registries are static. So one JVM bakes one site at a time.
 */
public final class JBakeOven implements Oven {
  static final Object ONE_AT_A_TIME = new Object();

  /** Settings of JBake's that are true or false, each read in a bake. */
  private static final List<Property> SWITCHES =
      List.of(
          PropertyList.ASSET_IGNORE_HIDDEN,
          PropertyList.IMG_PATH_PREPEND_HOST,
          PropertyList.IMG_PATH_UPDATE,
          PropertyList.PAGINATE_INDEX,
          PropertyList.RENDER_ARCHIVE,
          PropertyList.RENDER_ERROR404,
          PropertyList.RENDER_FEED,
          PropertyList.RENDER_INDEX,
          PropertyList.RENDER_SITEMAP,
          PropertyList.RENDER_TAGS,
          PropertyList.RENDER_TAGS_INDEX,
          PropertyList.TAG_SANITIZE,
          PropertyList.URI_NO_EXTENSION);

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
  public Optional<PageMaker> bake(Baking baking, PageSink sink, Consumer<Problem> problems)
      throws IOException {
    Path folder = baking.files().siteFolder();
    boolean plain = baking.views().isEmpty();
    DefaultJBakeConfiguration configuration =
        StockConfiguration.read(folder, baking.output(), !plain, problems);
    if (!usable(configuration, baking.config(), problems)
        || (plain && !foldersExist(configuration, folder, problems))) {
      return Optional.empty();
    }
    OvenSite site =
        plain
            ? new PlainSite(folder, configuration, clock, baking.threads())
            : new AttuneSite(baking, configuration, clock);
    synchronized (ONE_AT_A_TIME) {
      return bake(site, baking, sink, problems);
    }
  }

  private static Optional<PageMaker> bake(
      OvenSite site, Baking baking, PageSink sink, Consumer<Problem> problems) throws IOException {
    DefaultJBakeConfiguration configuration = site.configuration();
    HeardTemplates freemarker = PageEngine.freemarker(configuration);
    Locale before = Locale.getDefault();
    Locale.setDefault(FastOven.locale(configuration));
    try {
      MemoryStore store = new MemoryStore();
      QueueRenderer renderer = new QueueRenderer(store, configuration, site);
      Utensils utensils = new Utensils();
      utensils.setConfiguration(configuration);
      utensils.setContentStore(store);
      utensils.setCrawler(site.crawler(store, problems));
      utensils.setRenderer(renderer);
      new FastOven(utensils, site.documents(store), site.tools()).bake();
      PageEngine engine = new PageEngine(store, freemarker, site);
      PageWriter writer = new PageWriter(engine, baking, configuration, sink, problems);
      writer.write(renderer.tasks());
      site.copyAssets(problems);
      return site.attune()
          .map(
              attune -> new SinglePages(engine, writer.written(), configuration, baking.threads()));
    } finally {
      Locale.setDefault(before);
    }
  }

  /** Reports settings with which JBake itself would break off. */
  private static boolean usable(
      DefaultJBakeConfiguration configuration, SiteConfig places, Consumer<Problem> problems) {
    List<Problem> faults = new ArrayList<>();
    CompositeConfiguration settings = configuration.getCompositeConfiguration();
    for (Property property : SWITCHES) {
      if (!holds(() -> settings.getBoolean(property.getKey(), false))) {
        faults.add(setting(property, "true or false", places));
      }
    }
    if (!holds(() -> Charset.forName(configuration.getRenderEncoding()))) {
      faults.add(setting(PropertyList.RENDER_ENCODING, "the name of an encoding", places));
    }
    if (!holds(() -> FastOven.locale(configuration))) {
      faults.add(setting(PropertyList.JVM_LOCALE, "a locale, like en_GB", places));
    }
    if (faults.isEmpty() && configuration.getPaginateIndex() && !hasPostsPerPage(configuration)) {
      faults.add(setting(PropertyList.POSTS_PER_PAGE, "a whole number from 1", places));
    }
    faults.forEach(problems);
    return faults.isEmpty();
  }

  private static boolean hasPostsPerPage(DefaultJBakeConfiguration configuration) {
    int[] number = {0};
    return holds(() -> number[0] = configuration.getPostsPerPage()) && number[0] >= 1;
  }

  /** True where a setting can be read; every way of reading one throws some runtime exception. */
  private static boolean holds(Supplier<@Nullable Object> reading) {
    try {
      @Nullable Object unused = reading.get();
      return true;
    } catch (IllegalArgumentException | ConfigurationRuntimeException e) {
      return false;
    }
  }

  private static Problem setting(Property property, String expected, SiteConfig places) {
    String key = property.getKey();
    return Problem.error(
        SiteConfig.FILE,
        places.places().getOrDefault(key, Position.START),
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
