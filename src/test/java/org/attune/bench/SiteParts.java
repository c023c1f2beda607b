package org.attune.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.attune.markdown.ParsedBody;
import org.attune.quiz.Scoring;
import org.attune.quiz.SelfAssessment;
import org.attune.site.Baking;
import org.attune.site.PageMemory;
import org.attune.site.PageSink;
import org.attune.view.Views;

/** The parts of a build, each by itself, on all of one site's content and on one thread. */
public final class SiteParts implements AutoCloseable {
  private final SiteFiles files;
  private final SiteConfig config;
  private final SiteData data;
  private final Catalog catalog;
  private final List<Document> articles;
  private final List<SelfAssessment> assessments;
  private final Path work;
  private final Path baked;

  /** Reads a site and bakes it once, since links are checked in finished pages. */
  public SiteParts(Path site) throws IOException {
    files = new SiteFiles(List.of(site));
    config = SiteConfig.read(files.own(), problem -> {});
    data = SiteData.read(files, config, problem -> {});
    catalog = catalog();
    articles = catalog.documents().stream().filter(it -> it.assessment().isEmpty()).toList();
    assessments = catalog.documents().stream().flatMap(it -> it.assessment().stream()).toList();
    work = Files.createTempDirectory("attune-parts");
    baked = bakeTo("finished");
  }

  /** All files of content/ to a catalog: reading, parsing, checking. */
  public Catalog read() {
    return catalog();
  }

  private Catalog catalog() {
    CatalogReader.Options options = new CatalogReader.Options(false, 1, LocalDate.of(2026, 11, 24));
    return CatalogReader.read(files, config, data, options, problem -> {});
  }

  /** The Markdown of all pages without a self-assessment to trees. */
  public List<ParsedBody> parse() {
    MarkdownParser parser = new MarkdownParser(Set.of(), config.markdownTrusted());
    return articles.stream()
        .map(article -> parser.parse(article.source(), config.lang(), problem -> {}))
        .toList();
  }

  /** The trees of the same pages to HTML, with links, citations and terms resolved. */
  public List<String> write() {
    return articles.stream()
        .map(article -> article.body().html(catalog.resolver(article)))
        .toList();
  }

  /** Templates: the catalog to all files of the site, written. */
  public Path render() throws IOException {
    return bakeTo("site");
  }

  private Path bakeTo(String name) throws IOException {
    Path folder = Files.createDirectories(work.resolve(name));
    Views views = new Views(catalog, config, data, files);
    Baking baking =
        new Baking(
            files, folder, config, Optional.of(views), () -> Delivery.PLAIN, PageMemory.NONE, 1);
    PageSink nobody = (uri, text, utf8, source, template) -> {};
    new JBakeOven(Clock.systemUTC()).bake(baking, nobody, problem -> {});
    return folder;
  }

  /** All self-assessments, each answered in the middle throughout. */
  public List<List<Scoring.ScaleScore>> score() {
    return assessments.stream().map(quiz -> Scoring.score(quiz, middle(quiz))).toList();
  }

  private static Map<String, Integer> middle(SelfAssessment quiz) {
    int middle = (quiz.lowest() + quiz.highest()) / 2;
    Map<String, Integer> answers = new HashMap<>();
    quiz.scales().forEach(scale -> scale.items().forEach(it -> answers.put(it.id(), middle)));
    return answers;
  }

  /** The links of all files of the finished site, read from the disk. */
  public FolderCheck.Result links() {
    return FolderCheck.run(
        baked, new FolderCheck.Options(Map.of(), SiteAddress.of(config.host()), false, 1));
  }

  /** Removes what was written. */
  @Override
  public void close() throws IOException {
    try (Stream<Path> paths = Files.walk(work)) {
      paths.sorted(Comparator.reverseOrder()).forEach(SiteParts::delete);
    }
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
