package org.attune.markdown;

import com.vladsch.flexmark.ast.Code;
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
            rawHtml.kept(),
            outline.title(),
            FootnoteReader.read(nodes, reading));
    return new ParsedBody(page, Contents.of(reading, outline, links, citations));
  }

  private void refine(Node leaf) {
    BareLinks.split(leaf);
    Typography.set(leaf, reading.words().quotes());
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
