package org.attune.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a fresh syntax tree into a {@link ParsedBody}: first it is refined, then read. */
final class BodyReader {
  private final Reading reading;
  private final char[] body;
  private final @Nullable LeafSigns known;
  private int leaves;

  /**
   * A reader of one body.
   *
   * @param body the text whose syntax tree is read
   * @param known what its parser saw; null where that was flexmark
   */
  BodyReader(Reading reading, char[] body, @Nullable LeafSigns known) {
    this.reading = reading;
    this.body = body;
    this.known = known;
  }

  ParsedBody read() {
    List<Node> found = nodes();
    RawHtmlReader rawHtml = RawHtmlReader.read(found, reading);
    boolean changed = !rawHtml.kept().isEmpty();
    for (Node node : found) {
      changed |= Texts.isLeaf(node) && refine(node);
    }
    for (Node node : found) {
      changed |= node instanceof BlockQuote quote && trimCallout(quote);
    }
    List<Node> nodes = changed ? nodes() : found;
    Slips.report(nodes, reading);
    Outline outline = Outline.read(nodes, rawHtml.ids(), reading);
    List<Link> links = LinkReader.read(nodes, rawHtml.links(), reading);
    List<Citation> citations = CitationReader.read(nodes, reading);
    int signs = known == null ? TextSigns.ALL : known.all();
    Page page =
        new Page(
            reading.source(),
            reading.document(),
            signs,
            reading.words(),
            outline.anchors(),
            outline.levels(),
            rawHtml.kept(),
            outline.title(),
            FootnoteReader.read(nodes, reading));
    return new ParsedBody(page, Contents.of(reading, signs, outline, links, citations));
  }

  /** Gives true where it puts other nodes in. */
  private boolean refine(Node leaf) {
    int signs = known == null ? signs(leaf.getChars()) : known.of(leaves++);
    if ((signs & TextSigns.ADDRESS) != 0) {
      BareLinks.split(leaf);
    }
    if ((signs & TextSigns.TYPOGRAPHY) != 0) {
      Typography.set(leaf, reading.words().quotes());
    }
    return (signs & (TextSigns.ADDRESS | TextSigns.TYPOGRAPHY)) != 0;
  }

  private int signs(BasedSequence chars) {
    return chars instanceof SubSequence
        ? TextSigns.in(body, chars.getStartOffset(), chars.getEndOffset())
        : TextSigns.in(chars.toString());
  }

  /** The colon or full stop after a callout's word is not part of its text. */
  private boolean trimCallout(BlockQuote quote) {
    Node rest = Callout.of(quote, reading.words()).map(Callout::rest).orElse(null);
    if (!(rest instanceof Text || rest instanceof PlainText)) {
      return false;
    }
    String text = Texts.ofInline(rest).replaceFirst("^[:.]?\\s*", "");
    rest.insertBefore(new PlainText(rest.getChars(), text));
    rest.unlink();
    return true;
  }

  /**
   * All nodes in the order of the text but those that are nothing but text, which are most; what
   * code and the like are made of is left out too.
   */
  private List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    collect(reading.document(), nodes);
    return nodes;
  }

  private static void collect(Node parent, List<Node> nodes) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text) {
        continue;
      }
      nodes.add(node);
      if (!(node instanceof Code || node instanceof Footnote || node instanceof TableSeparator)) {
        collect(node, nodes);
      }
    }
  }
}
