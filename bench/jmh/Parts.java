package org.attune.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.attune.catalog.Catalog;
import org.attune.catalog.CatalogReader;
import org.attune.catalog.Document;
import org.attune.config.SiteConfig;
import org.attune.config.SiteData;
import org.attune.config.SiteFiles;
import org.attune.delivery.Delivery;
import org.attune.html.FolderCheck;
import org.attune.jbake.JBakeOven;
import org.attune.links.SiteAddress;
import org.attune.markdown.MarkdownParser;
import org.attune.quiz.Scoring;
import org.attune.quiz.SelfAssessment;
import org.attune.site.Baking;
import org.attune.site.PageSink;
import org.attune.view.Views;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What the parts of a build take in a warm JVM, on this repository's own content and one thread.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class Parts {
  private SiteFiles files;
  private SiteConfig config;
  private SiteData data;
  private Catalog catalog;
  private List<Document> articles;
  private List<SelfAssessment> assessments;
  private Path work;
  private Path baked;

  /** Reads the site and bakes it once, since links are checked in finished pages. */
  @Setup
  public void prepare() throws IOException {
    files = new SiteFiles(List.of(Path.of(System.getProperty("parts.site"))));
    config = SiteConfig.read(files.own(), problem -> {});
    data = SiteData.read(files, config, problem -> {});
    catalog = read();
    articles = catalog.documents().stream().filter(it -> it.assessment().isEmpty()).toList();
    assessments = catalog.documents().stream().flatMap(it -> it.assessment().stream()).toList();
    work = Files.createTempDirectory("attune-parts");
    baked = bakeTo("finished");
  }

  /** Removes what was written. */
  @TearDown(Level.Trial)
  public void clean() throws IOException {
    try (Stream<Path> paths = Files.walk(work)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** The Markdown of all pages without a quiz to its tree. */
  @Benchmark
  public void parse(Blackhole hole) {
    MarkdownParser parser = new MarkdownParser(Set.of(), config.markdownTrusted());
    for (Document article : articles) {
      hole.consume(parser.parse(article.source(), config.lang(), problem -> {}));
    }
  }

  /** The trees of the same pages to HTML, with links, citations and terms resolved. */
  @Benchmark
  public void write(Blackhole hole) {
    for (Document article : articles) {
      hole.consume(article.body().html(catalog.resolver(article)));
    }
  }

  /** All files of content/ to a catalog: reading, parsing, checking. */
  @Benchmark
  public Catalog read() {
    CatalogReader.Options options = new CatalogReader.Options(false, 1, LocalDate.of(2026, 11, 24));
    return CatalogReader.read(files, config, data, options, problem -> {});
  }

  /** Templates: the catalog to all files of the site, written. */
  @Benchmark
  public Path render() throws IOException {
    return bakeTo("site");
  }

  private Path bakeTo(String name) throws IOException {
    Path folder = Files.createDirectories(work.resolve(name));
    Views views = new Views(catalog, config, data, files);
    Baking baking = new Baking(files, folder, config, Optional.of(views), () -> Delivery.PLAIN, 1);
    PageSink nobody = (uri, text, source, template) -> {};
    new JBakeOven(Clock.systemUTC()).bake(baking, nobody, problem -> {});
    return folder;
  }

  /** All self-assessments, each answered in the middle throughout. */
  @Benchmark
  public void score(Blackhole hole) {
    for (SelfAssessment quiz : assessments) {
      int middle = (quiz.lowest() + quiz.highest()) / 2;
      Map<String, Integer> answers = new HashMap<>();
      quiz.scales().forEach(scale -> scale.items().forEach(it -> answers.put(it.id(), middle)));
      hole.consume(Scoring.score(quiz, answers));
    }
  }

  /** The links of all files of the finished site, read from the disk. */
  @Benchmark
  public FolderCheck.Result links() {
    return FolderCheck.run(
        baked, new FolderCheck.Options(Map.of(), SiteAddress.of(config.host()), false, 1));
  }
}
