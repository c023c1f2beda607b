package org.attune.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attune.config.SiteConfig;
import org.attune.config.SiteFiles;
import org.attune.inputs.Fingerprint;
import org.attune.inputs.Once;
import org.attune.markdown.BodyRecord;
import org.attune.markdown.MarkdownParser;
import org.attune.markdown.ParsedBody;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.source.Entry;
import org.attune.source.FrontMatter;
import org.attune.source.HeaderReader;
import org.attune.source.Source;
import org.attune.source.SourceReader;
import org.attune.source.SourceText;
import org.attune.source.Value;

/** Reads single Markdown files. Several threads may ask at once. */
final class PageReader {
  /** The language of what comes with Attune, whatever language the site speaks. */
  private static final String LIBRARY_LANG = "en";

  private final Path siteFolder;
  private final SiteConfig config;
  private final CatalogReader.Options options;
  private final MarkdownParser parser;
  private final HeaderReader headers;
  private final TypeTeller types;
  private final SitePaths paths;

  /**
   * A reader for one site.
   *
   * @param siteFolder what lies elsewhere comes with Attune
   */
  PageReader(
      Path siteFolder, SiteConfig config, CatalogReader.Options options, MarkdownParser parser) {
    this.siteFolder = siteFolder;
    this.config = config;
    this.options = options;
    this.parser = parser;
    this.headers = new HeaderReader(config.layout().headerSeparator());
    this.types = new TypeTeller(config);
    this.paths = new SitePaths(config.layout());
  }

  /**
   * What became of one file.
   *
   * @param page empty where it is JBake's own or can't be used
   * @param foreign true where it is JBake's own; then nothing is reported here
   */
  record Outcome(
      SiteFiles.Entry file, Optional<Page> page, boolean foreign, List<Problem> problems) {
    Outcome {
      problems = List.copyOf(problems);
    }
  }

  Outcome read(SiteFiles.Entry file) {
    List<Problem> problems = new ArrayList<>();
    Optional<byte[]> bytes = new SourceReader().bytes(file.file(), file.path(), problems::add);
    if (bytes.isEmpty()) {
      return new Outcome(file, Optional.empty(), false, problems);
    }
    long content = Fingerprint.of(bytes.get());
    Optional<RememberedPages.Known> known =
        options.memory().get().find(file.path(), content, isOwn(file));
    return known.isPresent()
        ? new Outcome(file, Optional.of(again(file, known.get())), false, List.of())
        : read(file, bytes.get(), content, problems);
  }

  private Outcome read(SiteFiles.Entry file, byte[] bytes, long content, List<Problem> problems) {
    Optional<SourceText> text = SourceReader.decode(bytes, file.path(), problems::add);
    if (text.isEmpty()) {
      return new Outcome(file, Optional.empty(), false, problems);
    }
    Source source = headers.read(text.get(), problems::add);
    if (source.header().kind() == FrontMatter.Kind.BROKEN) {
      return new Outcome(file, Optional.empty(), false, problems);
    }
    TypeTeller.Verdict verdict = types.tell(source, problems::add);
    if (verdict.foreign()) {
      return new Outcome(file, Optional.empty(), true, List.of());
    }
    Optional<Page> page = verdict.type().map(type -> page(file, content, source, type, problems));
    page.ifPresent(Page::order); // asked of each page soon, by one thread
    return new Outcome(file, page, false, problems);
  }

  private boolean isOwn(SiteFiles.Entry file) {
    return file.file().startsWith(siteFolder);
  }

  private String usualLang(SiteFiles.Entry file) {
    return isOwn(file) ? config.lang() : LIBRARY_LANG;
  }

  /** A page that the last build has read and that is as it was; its file is opened when needed. */
  private Page again(SiteFiles.Entry file, RememberedPages.Known known) {
    Page.Facts facts = known.facts();
    return unopened(file, facts, isShown(facts.meta()), Optional.of(known));
  }

  /** The same page without its text, which is read again when it is needed. */
  Page unopened(Page page) {
    return unopened(
        new SiteFiles.Entry(page.path(), page.file()),
        page.facts(),
        page.shown(),
        Optional.empty());
  }

  private Page unopened(
      SiteFiles.Entry file,
      Page.Facts facts,
      boolean shown,
      Optional<RememberedPages.Known> known) {
    Once<Page.Read> read = new Once<>(() -> reread(file, facts));
    Once<ParsedBody> parsed = new Once<>(() -> reparse(read, facts));
    ParsedBody body =
        BodyRecord.body(
            () ->
                known
                    .flatMap(RememberedPages.Known::body)
                    .orElseGet(() -> BodyRecord.of(parsed.get())),
            parsed::get);
    return new Page(file.file(), facts, read, body, shown, known, List.of());
  }

  private ParsedBody reparse(Once<Page.Read> read, Page.Facts facts) {
    return parse(read.get().source(), facts.type(), facts.meta().lang(), new ArrayList<>());
  }

  /** The file again, which must be as it was: else its page would be made of two versions. */
  private Page.Read reread(SiteFiles.Entry file, Page.Facts facts) {
    Source source =
        new SourceReader()
            .bytes(file.file(), file.path(), problem -> {})
            .filter(bytes -> Fingerprint.of(bytes) == facts.content())
            .flatMap(bytes -> SourceReader.decode(bytes, file.path(), problem -> {}))
            .map(text -> headers.read(text, problem -> {}))
            .orElseThrow(
                () ->
                    new UncheckedIOException(
                        new IOException(file.path() + " was saved while the site was built")));
    return new Page.Read(source, HeaderValidator.read(source, facts.type(), config, problem -> {}));
  }

  private boolean isShown(Metadata meta) {
    return options.drafts() || meta.isPublished(options.today());
  }

  private Page page(
      SiteFiles.Entry file, long content, Source source, ContentType type, List<Problem> problems) {
    Header header = HeaderValidator.read(source, type, config, problems::add);
    List<Problem> bodyProblems = new ArrayList<>();
    String usual = usualLang(file);
    ParsedBody body = parse(source, type, header.lang().orElse(usual), bodyProblems);
    Optional<String> title = header.title().or(body::title).filter(found -> !found.isBlank());
    if (title.isEmpty()
        && header.find("title").map(Entry::value).filter(PageReader::isList).isEmpty()) {
      problems.add(titleMissing(source, header));
    }
    Metadata meta =
        header.metadata(
            title.orElse(paths.stem(file.path())),
            body.firstParagraph(),
            folderTopic(file.path()),
            config.authors(),
            usual);
    Page.Facts facts =
        new Page.Facts(
            file.path(),
            paths.uri(file.path()),
            type,
            meta,
            content,
            isOwn(file),
            Page.Facts.minutes(body));
    return page(file, facts, new Page.Read(source, header), body, bodyProblems);
  }

  /**
   * A page as it was read. A quiz is read from its syntax tree next; of any other page neither the
   * tree nor the text is kept, which take most of the memory, and hardly one needs them again.
   */
  private Page page(
      SiteFiles.Entry file,
      Page.Facts facts,
      Page.Read now,
      ParsedBody body,
      List<Problem> bodyProblems) {
    boolean quiz = facts.type().isQuiz();
    Once<Page.Read> read = new Once<>(quiz ? () -> now : () -> reread(file, facts));
    ParsedBody kept = quiz ? body : body.withoutTree(new Once<>(() -> reparse(read, facts))::get);
    return new Page(
        file.file(), facts, read, kept, isShown(facts.meta()), Optional.empty(), bodyProblems);
  }

  private ParsedBody parse(Source source, ContentType type, String lang, List<Problem> problems) {
    try {
      return type.isQuiz()
          ? parser.parseQuiz(source, lang, problems::add)
          : parser.parse(source, lang, problems::add);
    } catch (StackOverflowError e) {
      problems.add(tooDeep(source));
      return parser.parse(
          new Source(source.file(), source.header(), source.file().text().length()),
          lang,
          problem -> {});
    }
  }

  private Optional<String> folderTopic(String path) {
    String folder = SitePaths.folder(path);
    int slash = folder.lastIndexOf('/', folder.length() - 2);
    String name = slash < 0 ? "" : folder.substring(slash + 1, folder.length() - 1);
    return config.isTopic(name) ? Optional.of(name) : Optional.empty();
  }

  /** True for a title that is no text; that was reported. */
  private static boolean isList(Value value) {
    return !(value instanceof Value.Scalar);
  }

  private static Problem titleMissing(Source source, Header header) {
    Optional<Entry> entry = header.find("title");
    String sign = source.header().kind() == FrontMatter.Kind.JBAKE ? "=" : ": ";
    return Problem.error(
        source.file().path(),
        entry.map(Entry::keyPosition).orElse(Position.START),
        "title-missing",
        "the page has no title",
        entry.isPresent()
            ? "Found nothing after title"
            : "Found no title in the front matter and no heading with one #",
        entry.isPresent()
            ? "write it there: title" + sign + "What the page is about"
            : "write # and the title as the first line of the text");
  }

  private static Problem tooDeep(Source source) {
    return Problem.error(
        source.file().path(),
        source.bodyPosition(0),
        "nesting-too-deep",
        "lists, quotes or brackets stand too deep inside each other",
        "Found more levels than can be read",
        "take some levels away");
  }
}
