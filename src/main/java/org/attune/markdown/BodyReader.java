package org.attune.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** Turns a fresh syntax tree into a {@link ParsedBody}: first it is refined, then read. */
final class BodyReader {
  private final Reading reading;

  BodyReader(Reading reading) {
    this.reading = reading;
  }

  ParsedBody read() {
    RawHtmlReader rawHtml = RawHtmlReader.read(nodes(), reading);
    nodes().stream().filter(Texts::isLeaf).forEach(this::refine);
    nodes().forEach(this::trimCallout);
    List<Node> nodes = nodes();
    Slips.report(nodes, reading);
    Outline outline = Outline.read(nodes, rawHtml.ids(), reading);
    List<Link> links = LinkReader.read(nodes, rawHtml.links(), reading);
    List<Citation> citations = CitationReader.read(nodes, reading);
    Page page =
        new Page(
            reading.source(),
            reading.document(),
            reading.words(),
            outline.anchors(),
            outline.levels(),
            rawHtml.kept(),
            outline.title(),
            FootnoteReader.read(nodes, reading));
    return new ParsedBody(page, Contents.of(reading, outline, links, citations));
  }

  private void refine(Node leaf) {
    String text = Raw.of(leaf.getChars());
    if (BareLinks.mayStandIn(text)) {
      BareLinks.split(leaf);
    }
    if (Typography.isNeededBy(text)) {
      Typography.set(leaf, reading.words().quotes());
    }
  }

  /** The colon or full stop after a callout's word is not part of its text. */
  private void trimCallout(Node node) {
    if (!(node instanceof BlockQuote quote)) {
      return;
    }
    Node rest = Callout.of(quote, reading.words()).map(Callout::rest).orElse(null);
    if (rest instanceof Text || rest instanceof PlainText) {
      String text = Texts.ofInline(rest).replaceFirst("^[:.]?\\s*", "");
      rest.insertBefore(new PlainText(rest.getChars(), text));
      rest.unlink();
    }
  }

  /** All nodes in the order of the text; what code and the like are made of is left out. */
  private List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    collect(reading.document(), nodes);
    return nodes;
  }

  private static void collect(Node parent, List<Node> nodes) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      nodes.add(node);
      if (!(node instanceof Code || node instanceof Footnote || node instanceof TableSeparator)) {
        collect(node, nodes);
      }
    }
  }
}
