package org.attune.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/**
 * A fast parser for what most pages are made of: paragraphs, headings, lists, block quotes,
 * emphasis, links, pictures, references, code spans, line breaks. It makes the very syntax tree
 * that flexmark makes, or none: where a text holds anything else, or anything intricate, it leaves
 * the text to flexmark. Decision 0007 tells what that is worth.
 */
final class PlainMarkdown {
  /**
   * A tree, and what its parser saw on the way.
   *
   * @param signs of the texts of its paragraphs and headings
   */
  record Tree(Document document, LeafSigns signs) {}

  /**
   * The syntax tree of a body; empty where flexmark has to make it.
   *
   * @param chars those of the body: who has them need not copy them once more
   */
  Optional<Tree> parse(String body, char[] chars) {
    try {
      Document document = new Document(null, BasedSequence.of(body));
      LeafSigns signs = new PlainBlocks(document, chars).read();
      settle(document);
      return Optional.of(new Tree(document, signs));
    } catch (NotPlain e) {
      return Optional.empty();
    }
  }

  /** Makes what is else made at the first question: several threads may ask a finished tree. */
  private static void settle(Document document) {
    Parser.REFERENCES.get(document);
    FootnoteExtension.FOOTNOTES.get(document);
  }
}
