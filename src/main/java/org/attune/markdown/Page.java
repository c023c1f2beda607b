package org.attune.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attune.problem.Position;
import org.attune.source.Source;

/**
 * A body's syntax tree with what was found out about it. Nothing in it changes any more.
 *
 * @param signs the {@link TextSigns} that its text may hold
 * @param anchors the id of each heading
 * @param levels each heading's level on the page
 * @param rawHtml what stays of each piece of raw HTML
 * @param title the heading of level 1 that repeats the page's title
 * @param footnotes those that the text refers to, in the order in which it does
 */
record Page(
    Source source,
    Document document,
    int signs,
    Words words,
    Map<Node, String> anchors,
    Map<Node, Integer> levels,
    Map<Node, List<HtmlPart>> rawHtml,
    Optional<Heading> title,
    List<FootnoteBlock> footnotes) {
  /** Where a node begins in the file. */
  Position position(Node node) {
    return source.bodyPosition(node.getStartOffset());
  }

  /** A heading's level on the page. */
  int level(Heading heading) {
    return levels.getOrDefault(heading, heading.getLevel());
  }

  boolean isTitle(Node node) {
    return title.isPresent() && title.get() == node;
  }
}
