package org.attune.markdown;

import java.util.List;
import java.util.Optional;
import org.attune.quiz.Block;

/** A parsed body: what it holds, and its HTML. Does not change; may be read by several threads. */
public final class ParsedBody {
  ParsedBody() {}

  /** All headings in order, the one that repeats the page's title left out. */
  public List<Heading> outline() {
    return List.of();
  }

  /** All links and pictures in order, those of raw HTML too. */
  public List<Link> links() {
    return List.of();
  }

  /** All citations in order; a key stands here as often as it is cited. */
  public List<Citation> citations() {
    return List.of();
  }

  /** The first paragraph's text without markup; {@code ""} where there is none. */
  public String firstParagraph() {
    return "";
  }

  /** The first heading of level 1, without markup. */
  public Optional<String> title() {
    return Optional.empty();
  }

  /** How many words a reader reads. */
  public int words() {
    return 0;
  }

  /** The text without markup, a line for each block. */
  public String plainText() {
    return "";
  }

  /** The terms of a glossary: each heading of level 2 with its first paragraph. */
  public List<Term> terms() {
    return List.of();
  }

  /** The body as neutral blocks, for a quiz. */
  public List<Block> blocks(Resolver resolver) {
    return List.of();
  }

  /** The page's body; a heading of level 1 that repeats the title is left out. */
  public String html(Resolver resolver) {
    return "";
  }

  /**
   * The meanings of the glossary terms that the body links to, once each, in inert elements for a
   * script to show. {@link #html} ends with them; a page made of {@link #blocks} adds them itself.
   */
  public String meanings(Resolver resolver) {
    return "";
  }
}
