package org.attune.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attune.quiz.Block;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A parsed body: what it holds, and its HTML. Does not change; may be read by several threads. */
public final class ParsedBody {
  private final Page page;
  private final Contents contents;

  ParsedBody(Page page, Contents contents) {
    this.page = page;
    this.contents = contents;
  }

  /** All headings in order, the one that repeats the page's title left out. */
  public List<Heading> outline() {
    return contents.outline();
  }

  /** All links and pictures in order, those of raw HTML too. */
  public List<Link> links() {
    return contents.links();
  }

  /** All citations of known works in order; a key stands here as often as it is cited. */
  public List<Citation> citations() {
    return contents.citations();
  }

  /**
   * The first paragraph's text without markup; {@code ""} where there is none. A picture or a lone
   * link is no paragraph here.
   */
  public String firstParagraph() {
    return contents.firstParagraph();
  }

  /** The first heading of level 1, without markup. */
  public Optional<String> title() {
    return contents.title();
  }

  /** How many words a reader reads. */
  public int words() {
    return contents.words();
  }

  /** The text without markup, a line for each block. */
  public String plainText() {
    return contents.plainText();
  }

  /** The text as it stands on the page: without what led to quizzes that are not on this site. */
  public String plainText(Resolver resolver) {
    LostParts lost = new LostParts(page, resolver);
    return losesQuizzes(resolver) ? Texts.lines(page.document(), lost::has) : contents.plainText();
  }

  /** The headings as they stand on the page: without those over nothing but such quizzes. */
  public List<Heading> outline(Resolver resolver) {
    if (!losesQuizzes(resolver)) {
      return contents.outline();
    }
    LostParts lost = new LostParts(page, resolver);
    Set<String> gone = new HashSet<>();
    page.anchors()
        .forEach(
            (heading, id) -> {
              if (lost.has(heading)) {
                gone.add(id);
              }
            });
    return contents.outline().stream().filter(heading -> !gone.contains(heading.id())).toList();
  }

  private boolean losesQuizzes(Resolver resolver) {
    return resolver.losesQuizzes()
        && contents.links().stream().anyMatch(link -> resolver.isLostQuiz(link.destination()));
  }

  /** The terms of a glossary: each heading of level 2 with its first paragraph. */
  public List<Term> terms() {
    return contents.terms();
  }

  /** The body as neutral blocks, for a quiz. Footnotes come last, as one block. */
  public List<Block> blocks(Resolver resolver) {
    return new QuizBlocks(page, resolver, this::balanced).read();
  }

  /** The page's body; a heading of level 1 that repeats the title is left out. */
  public String html(Resolver resolver) {
    return balanced(new BlockWriter(page, resolver).page());
  }

  /** Raw HTML may leave elements open or close what it did not open: a page must not suffer. */
  private String balanced(String html) {
    if (page.rawHtml().isEmpty()) {
      return html;
    }
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    return document.body().html();
  }
}
