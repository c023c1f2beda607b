package org.attune.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.attune.catalog.Catalog;
import org.attune.catalog.CatalogReader;
import org.attune.catalog.RememberedPages;
import org.attune.config.SiteConfig;
import org.attune.config.SiteData;
import org.attune.config.SiteFiles;
import org.attune.delivery.Delivery;
import org.attune.links.SiteAddress;
import org.attune.markdown.MarkdownParser;
import org.attune.problem.Problem;
import org.attune.view.Views;

/** The way from a folder of Markdown to a published site: read, bake, check, swap. */
public final class SiteBuild {
  private final Oven oven;

  /** A build that bakes in an oven. */
  public SiteBuild(Oven oven) {
    this.oven = oven;
  }

  /**
   * What to build, and how.
   *
   * @param site the folder of the site's sources
   * @param out the folder to publish to
   * @param builtIn folders that stand behind the site's own: theme and library; may be none
   * @param drafts true to take drafts in
   * @param threads how many threads may work, at least 1
   * @param purpose what the site is built for
   * @param today the day that dates are compared with
   * @param steps hears of each step of writing
   * @param waiting told once where another process is building to {@code out}
   */
  public record Options(
      Path site,
      Path out,
      List<Path> builtIn,
      boolean drafts,
      int threads,
      Purpose purpose,
      LocalDate today,
      Steps steps,
      Runnable waiting) {
    public Options {
      builtIn = List.copyOf(builtIn);
    }
  }

  /** Builds and, unless something is wrong, publishes. */
  public BuildResult publish(Options options) throws IOException {
    return publish(options, Optional.empty());
  }

  /**
   * The same, and hands on the site as it stays in memory.
   *
   * @param living hears of it where it was published and can stay
   */
  public BuildResult publish(Options options, Consumer<LiveSite> living) throws IOException {
    return publish(options, Optional.of(living));
  }

  private BuildResult publish(Options options, Optional<Consumer<LiveSite>> living)
      throws IOException {
    List<Problem> problems = Collections.synchronizedList(new ArrayList<>());
    Swap.Options swapping =
        new Swap.Options(
            options.site(),
            options.out(),
            inDanger(options),
            true,
            options.steps(),
            options.waiting());
    Optional<Swap> swap = Swap.open(swapping, problems::add);
    if (swap.isEmpty()) {
      return new BuildResult(problems, 0, List.of(), options.out(), false);
    }
    try (Swap held = swap.get()) {
      return publish(options, held, problems, living);
    }
  }

  /** What reads pages comes first, since it is needed first. */
  private boolean warmUp() {
    MarkdownParser.warmUp();
    oven.warmUp();
    return true;
  }

  private BuildResult publish(
      Options options, Swap swap, List<Problem> problems, Optional<Consumer<LiveSite>> living)
      throws IOException {
    Beside<Boolean> warm = Beside.alone("attune-warm", this::warmUp);
    try (Memory memory = Memory.begin(options, problems::add)) {
      Sources sources = sources(options, problems::add);
      memory.use(sources);
      Reading reading = read(options, sources, memory::pages, problems::add);
      warm.get();
      return publish(options, swap, reading, memory, problems, living);
    }
  }

  private BuildResult publish(
      Options options,
      Swap swap,
      Reading reading,
      Memory memory,
      List<Problem> problems,
      Optional<Consumer<LiveSite>> living)
      throws IOException {
    List<Problem> reviewed = review(options, reading, false);
    problems.addAll(reviewed);
    Baked baked = Baked.NOTHING;
    if (isClean(problems)) {
      swap.writing();
      memory.start(swap.fresh(), reading);
      baked = bake(options, reading, swap.fresh(), memory.baking(), problems, Optional.empty());
    }
    boolean published = isClean(problems) && swap.publish(problems::add);
    if (published) {
      memory.save(options.out());
    }
    if (published && reading.views().isPresent() && options.purpose() != Purpose.PLAIN) {
      HostingFiles.write(
          options.out(), reading.config(), baked.policy(), reading.views().get().moved());
    }
    BuildResult result =
        new BuildResult(
            problems,
            baked.pages(),
            memory.made(),
            reading.drafts(),
            options.out(),
            published,
            baked.loadsFrom());
    if (published && living.isPresent() && baked.again().isPresent()) {
      Again again = baked.again().get();
      memory
          .left()
          .map(left -> new LiveSite.Origin(options, reading, left, again, result, reviewed))
          .map(LiveSite::new)
          .ifPresent(living.get());
    }
    return result;
  }

  /**
   * Finds all problems of a site and writes nothing beside a folder of its own, which it removes.
   */
  public BuildResult check(Options options) throws IOException {
    return check(options, Optional.empty());
  }

  /**
   * The same, and hands on the links that leave the site.
   *
   * @param outside hears of each, with the place where an author wrote it; empty where nobody asks
   */
  public BuildResult check(Options options, Optional<Consumer<OutsideLink>> outside)
      throws IOException {
    List<Problem> problems = Collections.synchronizedList(new ArrayList<>());
    Reading reading =
        read(options, sources(options, problems::add), () -> RememberedPages.NONE, problems::add);
    List<Problem> review = review(options, reading, true);
    Baked baked = Baked.NOTHING;
    if (isClean(problems)) {
      Path scratch = Files.createTempDirectory("attune-check");
      try {
        baked = bake(options, reading, scratch, PageMemory.NONE, problems, outside);
      } finally {
        FolderTree.delete(scratch);
      }
    }
    problems.addAll(review);
    return new BuildResult(
        problems,
        baked.pages(),
        Optional.empty(),
        reading.drafts(),
        options.out(),
        false,
        baked.loadsFrom());
  }

  private static List<Problem> review(Options options, Reading reading, boolean check) {
    if (reading.catalog().isEmpty()) {
      return List.of();
    }
    SiteReview review =
        new SiteReview(
            reading, reading.catalog().get(), options.today(), options.purpose().isRelease());
    if (options.purpose().isRelease()) {
      return review.full();
    }
    return check ? review.usual() : review.brief();
  }

  private static boolean isClean(List<Problem> problems) {
    return problems.stream().noneMatch(Problem::isError);
  }

  private static List<Path> inDanger(Options options) {
    return Stream.of("content", "data", "templates", "assets", SiteConfig.FILE)
        .map(options.site()::resolve)
        .toList();
  }

  private static PageSink both(PageSink first, PageSink second) {
    return new PageSink() {
      @Override
      public void page(String uri, String text, byte[] utf8, String sourcePath, String template) {
        first.page(uri, text, utf8, sourcePath, template);
        second.page(uri, text, utf8, sourcePath, template);
      }

      @Override
      public void kept(PageMemory.Kept page, PageMemory.Work work) {
        first.kept(page, work);
        second.kept(page, work);
      }

      @Override
      public void unmade(String uri) {
        first.unmade(uri);
      }
    };
  }

  /**
   * What came out of the oven.
   *
   * @param loadsFrom the other hosts that pages load from; empty where nobody looked
   * @param policy what a server sends
   * @param again makes single pages again; empty where nobody can
   */
  private record Baked(
      int pages, Optional<Set<String>> loadsFrom, String policy, Optional<Again> again) {
    static final Baked NOTHING = new Baked(0, Optional.empty(), "", Optional.empty());
  }

  /**
   * What a site needs so that single pages of it can be made again.
   *
   * @param address where it is served
   */
  record Again(PageMaker maker, SiteAddress address) {}

  private Baked bake(
      Options options,
      Reading reading,
      Path output,
      PageMemory memory,
      List<Problem> problems,
      Optional<Consumer<OutsideLink>> outside)
      throws IOException {
    Supplier<Delivery> delivery = PartList.delivery(reading, options, problems::add);
    LinkCheck links = new LinkCheck(delivery, outside, options.out(), memory.settled());
    Baking baking =
        new Baking(
            reading.files(),
            output,
            reading.config(),
            reading.views(),
            delivery,
            memory,
            options.threads());
    PrivacyCheck privacy = new PrivacyCheck(reading.config());
    boolean ours = reading.views().isPresent();
    Beside<List<Problem>> assets = Beside.make(() -> ours ? assets(privacy, reading) : List.of());
    Optional<PageMaker> maker =
        oven.bake(baking, ours ? both(links, privacy) : links, problems::add);
    if (isClean(problems)) {
      memory.finished();
    }
    problems.addAll(links.problems(output, reading, List.copyOf(problems), options.threads()));
    memory.checked(links.leads(), privacy.loading());
    if (!ours) {
      return new Baked(links.pages(), Optional.empty(), "", Optional.empty());
    }
    LinkPlaces places =
        new LinkPlaces(reading.files(), reading.catalog(), reading.config().layout().templates());
    problems.addAll(privacy.problems(places));
    problems.addAll(assets.get());
    problems.addAll(privacy.unused());
    String told = reading.config().layout().content() + "/" + Views.PRIVACY;
    boolean tells = reading.catalog().flatMap(catalog -> catalog.byPath(told)).isPresent();
    privacy.untold(told, tells).ifPresent(problems::add);
    return new Baked(
        links.pages(),
        Optional.of(privacy.hosts()),
        privacy.policy(delivery.get().scriptHashes()),
        maker.map(pages -> new Again(pages, links.address())));
  }

  /** What style sheets and scripts do that they may not. */
  private static List<Problem> assets(PrivacyCheck privacy, Reading reading) throws IOException {
    List<Problem> problems = new ArrayList<>(privacy.styles(PartList.ownTexts(reading, ".css")));
    problems.addAll(PrivacyCheck.left(PartList.ownTexts(reading, ".js")));
    return problems;
  }

  /**
   * A site's sources, read.
   *
   * @param views empty for a plain JBake site
   */
  record Reading(SiteFiles files, SiteConfig config, SiteData data, Optional<Views> views) {
    Optional<Catalog> catalog() {
      return views.map(Views::catalog);
    }

    List<String> drafts() {
      return catalog().map(Catalog::drafts).orElse(List.of());
    }
  }

  /**
   * A site's settings, and where its files lie.
   *
   * @param plain true for a site of JBake's own
   */
  record Sources(SiteFiles files, SiteConfig config, boolean plain) {}

  private static Sources sources(Options options, Consumer<Problem> problems) {
    List<Path> roots = new ArrayList<>(List.of(options.site()));
    roots.addAll(options.builtIn());
    SiteFiles all = new SiteFiles(roots).listedOnce();
    List<Problem> settings = new ArrayList<>();
    SiteConfig config = SiteConfig.read(all.own(), settings::add);
    if (CatalogReader.isJBakeSite(all, config)) {
      settings.stream().filter(SiteConfig::concernsJBake).map(Problem::asWarning).forEach(problems);
      return new Sources(all.own(), config, true);
    }
    settings.forEach(problems);
    return new Sources(LibraryChoice.of(all, config.library(), problems), config, false);
  }

  private static Reading read(
      Options options,
      Sources sources,
      Supplier<RememberedPages> memory,
      Consumer<Problem> problems) {
    SiteFiles files = sources.files();
    SiteConfig config = sources.config();
    if (sources.plain()) {
      return new Reading(files, config, SiteData.EMPTY, Optional.empty());
    }
    SiteData.Begun begun = SiteData.begin(files, config, problems);
    CatalogReader.Options how =
        new CatalogReader.Options(options.drafts(), options.threads(), options.today(), memory);
    Catalog catalog = CatalogReader.read(files, config, begun.data(), how, problems);
    SiteData data = begun.whole(problems);
    return new Reading(files, config, data, Optional.of(new Views(catalog, config, data, files)));
  }
}
