package org.attune.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.attune.inputs.Once;
import org.attune.quiz.Block;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A parsed body: what it holds, and its HTML. Does not change; may be read by several threads. */
public final class ParsedBody {
  /** The name of a file whose headings of level 2 are terms. */
  public static final String GLOSSARY = "glossary.md";

  /**
   * A body's HTML before it is filled.
   *
   * @param rawHtml true where elements of it may be open
   */
  private record Written(Draft draft, Words words, boolean rawHtml) {
    static Written of(Page page, Resolver resolver) {
      Draft draft = new BlockWriter(page, new LostParts(page, resolver)).page();
      return new Written(draft, page.words(), !page.rawHtml().isEmpty());
    }

    String html(Resolver resolver) {
      String html = new Filling(resolver, words).html(draft);
      return rawHtml ? balanced(html) : html;
    }
  }

  private final Supplier<Page> page;
  private final Once<Written> written;
  private final Once<Contents> contents;

  ParsedBody(Page page, Contents contents) {
    this(() -> page, new Once<>(() -> Written.of(page, Resolver.NONE)), new Once<>(() -> contents));
  }

  private ParsedBody(Supplier<Page> page, Once<Written> written, Once<Contents> contents) {
    this.page = page;
    this.written = written;
    this.contents = contents;
  }

  /** A body of which each part is taken from another one, or read, when it is asked for. */
  static ParsedBody of(Supplier<ParsedBody> parsed, Supplier<Contents> contents) {
    return new ParsedBody(
        () -> parsed.get().page(),
        new Once<>(() -> parsed.get().written.get()),
        new Once<>(contents));
  }

  /**
   * The same body without its syntax tree, which takes most of its memory.
   *
   * @param again parses it again; asked where a page loses parts of its text, which is rare
   */
  public ParsedBody withoutTree(Supplier<ParsedBody> again) {
    written.get();
    contents.get();
    return new ParsedBody(() -> again.get().page(), written, contents);
  }

  Page page() {
    return page.get();
  }

  /** All headings in order, the one that repeats the page's title left out. */
  public List<Heading> outline() {
    return contents.get().outline();
  }

  /** All links and pictures in order, those of raw HTML too. */
  public List<Link> links() {
    return contents.get().links();
  }

  /** All citations of known works in order; a key stands here as often as it is cited. */
  public List<Citation> citations() {
    return contents.get().citations();
  }

  /**
   * The first paragraph's text without markup; {@code ""} where there is none. A picture or a lone
   * link is no paragraph here.
   */
  public String firstParagraph() {
    return contents.get().firstParagraph();
  }

  /** The first heading of level 1, without markup. */
  public Optional<String> title() {
    return contents.get().title();
  }

  /** How many words a reader reads. */
  public int words() {
    return contents.get().text().words();
  }

  /** The text without markup, a line for each block. */
  BodyText text() {
    return contents.get().text();
  }

  /** The same. */
  public String plainText() {
    return contents.get().text().toString();
  }

  /** The text as it stands on the page: without what led to quizzes that are not on this site. */
  public String plainText(Resolver resolver) {
    if (!losesQuizzes(resolver)) {
      return contents.get().text().toString();
    }
    Page page = page();
    return Texts.lines(page.document(), page.signs(), new LostParts(page, resolver)::has);
  }

  /** The headings as they stand on the page: without those over nothing but such quizzes. */
  public List<Heading> outline(Resolver resolver) {
    if (!losesQuizzes(resolver)) {
      return contents.get().outline();
    }
    Page page = page();
    LostParts lost = new LostParts(page, resolver);
    Set<String> gone = new HashSet<>();
    page.anchors()
        .forEach(
            (heading, id) -> {
              if (lost.has(heading)) {
                gone.add(id);
              }
            });
    return contents.get().outline().stream()
        .filter(heading -> !gone.contains(heading.id()))
        .toList();
  }

  private boolean losesQuizzes(Resolver resolver) {
    return resolver.losesQuizzes()
        && contents.get().links().stream()
            .anyMatch(link -> resolver.isLostQuiz(link.destination()));
  }

  /** The terms of a glossary: each heading of level 2 with its first paragraph; else none. */
  public List<Term> terms() {
    return contents.get().terms();
  }

  /** The body as neutral blocks, for a quiz. Footnotes come last, as one block. */
  public List<Block> blocks(Resolver resolver) {
    Page page = page();
    boolean raw = !page.rawHtml().isEmpty();
    return new QuizBlocks(page, resolver, html -> raw ? balanced(html) : html).read();
  }

  /** The page's body; a heading of level 1 that repeats the title is left out. */
  public String html(Resolver resolver) {
    Written body = losesQuizzes(resolver) ? Written.of(page(), resolver) : written.get();
    return body.html(resolver);
  }

  /** Raw HTML may leave elements open or close what it did not open: a page must not suffer. */
  private static String balanced(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    return document.body().html();
  }
}
