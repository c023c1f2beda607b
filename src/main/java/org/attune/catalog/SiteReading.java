package org.attune.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.attune.catalog.PageReader.Outcome;
import org.attune.config.Navigation;
import org.attune.config.SiteConfig;
import org.attune.config.SiteData;
import org.attune.config.SiteFiles;
import org.attune.evidence.References;
import org.attune.inputs.Inputs;
import org.attune.inputs.Once;
import org.attune.markdown.MarkdownParser;
import org.attune.markdown.Resolver;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.source.HeaderReader;
import org.attune.source.SourceReader;
import org.attune.source.SourceText;

/** One reading of a site's content: first each file alone, then what ties them together. */
final class SiteReading {
  private final SiteFiles files;
  private final SiteConfig config;
  private final SiteData data;
  private final CatalogReader.Options options;
  private final Consumer<Problem> problems;
  private final SitePaths paths;

  SiteReading(
      SiteFiles files,
      SiteConfig config,
      SiteData data,
      CatalogReader.Options options,
      Consumer<Problem> problems) {
    this.files = files;
    this.config = config;
    this.data = data;
    this.options = options;
    this.problems = problems;
    this.paths = new SitePaths(config.layout());
  }

  Catalog catalog() {
    List<Problem> inReferences = Collections.synchronizedList(new ArrayList<>());
    References references = references(inReferences::add);
    CompletableFuture<?> works =
        // What comes with Attune is checked where Attune is made: of that it is read what is cited.
        data.references().filter(files::isOwn).isEmpty()
            ? CompletableFuture.completedFuture(null)
            : CompletableFuture.runAsync(
                references::keys,
                // All pages wait for it: never behind what others left to the pool.
                task -> new Thread(task, "attune-references").start());
    MarkdownParser parser = new MarkdownParser(references::keys, config.markdownTrusted());
    ContentFolder folder = ContentFolder.of(files, config, problems);
    PageReader reader = new PageReader(files.siteFolder(), config, options, parser);
    List<Outcome> outcomes = Workers.map(folder.markdown(), options.threads(), reader::read);
    works.join();
    outcomes.forEach(outcome -> outcome.problems().forEach(problems));
    List<Page> pages =
        outcomes.stream()
            .flatMap(outcome -> outcome.page().stream())
            .sorted((one, other) -> one.path().compareTo(other.path()))
            .toList();
    folder.html().forEach(this::refuseOurTypes);
    List<SiteFiles.Entry> foreign = foreign(folder, outcomes);
    // Each needs nothing of the other.
    CompletableFuture<Addresses> addresses =
        CompletableFuture.supplyAsync(() -> checkAddresses(folder, pages, foreign));
    SiteIndex index = index(folder, pages, foreign, outcomes);
    List<Page> shown = pages.stream().filter(Page::shown).toList();
    IndexAnswers now = new IndexAnswers(index, options.memory().get().questions());
    List<Read> read =
        Workers.map(shown, options.threads(), page -> read(page, index, references, now));
    checkPages(read, shown, index);
    checkNavigation(index);
    addresses.join().problems().forEach(problems);
    read.forEach(one -> one.inQuiz().forEach(problems));
    inReferences.forEach(problems);
    return new Catalog(
        read.stream().map(Read::document).toList(),
        outcomes.stream()
            .filter(outcome -> outcome.problems().isEmpty())
            .flatMap(outcome -> outcome.page().stream())
            .filter(page -> page.bodyProblems().isEmpty())
            .toList(),
        pages.stream().filter(page -> !page.shown()).map(Page::path).toList(),
        foreign,
        folder.copied(),
        own(folder),
        addresses.join().aliases(),
        config.layout().content(),
        index,
        references,
        now);
  }

  private References references(Consumer<Problem> inReferences) {
    if (data.references().isEmpty()) {
      return References.NONE;
    }
    SiteFiles.Entry entry = data.references().get();
    SourceReader reader = new SourceReader();
    return files.isOwn(entry)
        ? References.later(
            () -> reader.read(entry.file(), entry.path(), inReferences), inReferences)
        : References.checked(() -> reader.bytes(entry.file(), entry.path(), inReferences));
  }

  /** Reports a page in HTML that claims a type of ours, which JBake could not make. */
  private void refuseOurTypes(SiteFiles.Entry file) {
    Optional<SourceText> text = new SourceReader().read(file.file(), file.path(), problem -> {});
    HeaderReader headers = new HeaderReader(config.layout().headerSeparator());
    Optional<ContentType> type =
        text.flatMap(found -> TypeTeller.declared(headers.read(found, problem -> {}).header()))
            .flatMap(ContentType::of);
    type.ifPresent(
        ours ->
            problems.accept(
                Problem.error(
                    file.path(),
                    Position.START,
                    "type-of-html",
                    "a page in HTML can't be " + ours.phrase(),
                    "Found type=" + ours.word() + " in a file that ends in .html",
                    "write the page in Markdown and give the file the ending .md, or use"
                        + " type=page")));
  }

  private Set<String> own(ContentFolder folder) {
    return folder.markdown().stream()
        .filter(file -> file.file().startsWith(files.siteFolder()))
        .map(SiteFiles.Entry::path)
        .collect(Collectors.toSet());
  }

  /** JBake's own files, in its order. */
  private List<SiteFiles.Entry> foreign(ContentFolder folder, List<Outcome> outcomes) {
    List<SiteFiles.Entry> foreign = new ArrayList<>(folder.html());
    outcomes.stream().filter(Outcome::foreign).map(Outcome::file).forEach(foreign::add);
    if (foreign.isEmpty()) {
      return foreign;
    }
    List<String> order =
        files.list(config.layout().content(), problem -> {}).stream()
            .map(SiteFiles.Entry::path)
            .toList();
    Map<String, Integer> rank = new TreeMap<>();
    order.forEach(path -> rank.put(path, rank.size()));
    foreign.sort(Comparator.comparing(file -> rank.getOrDefault(file.path(), 0)));
    return foreign;
  }

  private SiteIndex index(
      ContentFolder folder,
      List<Page> pages,
      List<SiteFiles.Entry> foreign,
      List<Outcome> outcomes) {
    Map<String, String> others = new TreeMap<>();
    foreign.forEach(file -> others.put(file.path(), paths.uri(file.path())));
    List<String> unusable =
        outcomes.stream()
            .filter(outcome -> outcome.page().isEmpty() && !outcome.foreign())
            .map(outcome -> outcome.file().path())
            .toList();
    return new SiteIndex(
        pages, others, unusable, own(folder), new PictureSizes(files, config.layout()), files);
  }

  /**
   * Who has which address.
   *
   * @param aliases the file of each
   * @param problems addresses that are given twice
   */
  private record Addresses(SortedMap<String, String> aliases, List<Problem> problems) {}

  private Addresses checkAddresses(
      ContentFolder folder, List<Page> pages, List<SiteFiles.Entry> foreign) {
    List<Problem> found = new ArrayList<>();
    AddressTable table = new AddressTable(found::add);
    MadePages.of(config, data.navigation()).forEach(table::reserve);
    for (Page page : pages) {
      String path = page.path();
      table.take(
          paths.key(path),
          SitePaths.folder(paths.inContent(path))
              + paths.stem(path)
              + config.layout().outputExtension(),
          path);
    }
    for (SiteFiles.Entry file : foreign) {
      table.take(paths.key(file.path()), paths.uri(file.path()), file.path());
    }
    for (SiteFiles.Entry file : folder.copied()) {
      table.take(paths.copyKey(file.path()), paths.inContent(file.path()), file.path());
    }
    MadePages.whereNobodyElse(config, pages).forEach(table::fill);
    return new Addresses(table.takeAliases(pages, own(folder)), found);
  }

  private void checkPages(List<Read> read, List<Page> shown, SiteIndex index) {
    TitleTable titles = new TitleTable(problems);
    new TranslationCheck(index, paths, problems).check(shown);
    for (Read one : read) {
      Page page = one.document().page();
      page.bodyProblems().forEach(problems);
      one.inLinks().forEach(problems);
      titles.take(page);
    }
  }

  private void checkNavigation(SiteIndex index) {
    Navigation navigation = data.navigation();
    navigation
        .menu()
        .forEach(
            entry -> entry.page().ifPresent(name -> checkNamed(index, name, entry.position())));
    navigation
        .paths()
        .forEach(
            path -> path.pages().forEach(page -> checkNamed(index, page.path(), page.position())));
  }

  private void checkNamed(SiteIndex index, String name, Position position) {
    Optional<Page> page = index.page(paths.inSite(name));
    if (page.isPresent() && !page.get().shown()) {
      problems.accept(
          Problem.warning(
              config.layout().data() + "/nav.yml",
              position,
              "nav-draft",
              "this page is a draft and is left out here",
              "Found " + page.get().path() + " without status: published",
              "publish that page, or take it out here"));
    }
  }

  /**
   * A document that was looked at.
   *
   * @param inLinks what is wrong with its links
   * @param inQuiz what is wrong with its quiz
   */
  private record Read(Document document, List<Problem> inLinks, List<Problem> inQuiz) {}

  /**
   * Looks at a page's links and reads its quiz, to say what is wrong there, unless that is known to
   * be nothing.
   */
  private static Read read(Page page, SiteIndex index, References references, IndexAnswers now) {
    List<Problem> inLinks = new ArrayList<>();
    List<Problem> inQuiz = new ArrayList<>();
    Document document = unread(page, index, references, inQuiz::add);
    if (!now.settles(page)) {
      try (Inputs heard = Inputs.listen()) {
        new LinkCheck(index, inLinks::add).check(page);
        if (page.type().isQuiz()) {
          document.readQuiz();
        }
        page.checked(heard.answers(), inLinks.isEmpty() && inQuiz.isEmpty());
      }
    }
    return new Read(document, inLinks, inQuiz);
  }

  /**
   * A document whose quiz is read at the first question for it.
   *
   * @param problems hears then of what is wrong in it
   */
  static Document unread(
      Page page, SiteIndex index, References references, Consumer<Problem> problems) {
    return new Document(
        page,
        page.type().isQuiz()
            ? new Once<>(() -> QuizReading.quiz(page, resolver(page, index, references), problems))
            : new Once<>(() -> Document.Quiz.NONE));
  }

  private static Resolver resolver(Page page, SiteIndex index, References references) {
    return new PageResolver(
        page.path(), index, Catalog.bibliography(page.body(), page.meta(), references));
  }
}
