package org.attune.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What goes from a page of Attune's where quizzes are not on the site: their cards, the paragraph
 * that leads to nothing but such cards, and a heading with nothing else below it.
 */
final class LostParts {
  private final Page page;
  private final Resolver resolver;

  LostParts(Page page, Resolver resolver) {
    this.page = page;
    this.resolver = resolver;
  }

  /** True for a line that would be a lost card. */
  boolean isCard(Lines.Line line) {
    return resolver.losesQuizzes() && link(line).filter(resolver::isLostQuiz).isPresent();
  }

  private Optional<String> link(Lines.Line line) {
    return line.link().map(link -> Destinations.of(link, page.document()));
  }

  /** True for a block that goes. */
  boolean has(Node block) {
    return block instanceof Heading heading
        ? has(heading)
        : block instanceof Paragraph paragraph && !Tightness.isTight(paragraph) && has(paragraph);
  }

  /** True for a paragraph that goes whole. */
  boolean has(Paragraph paragraph) {
    return resolver.losesQuizzes() && (isLost(paragraph) || leadsToLost(paragraph));
  }

  /** True for a heading that goes. */
  boolean has(Heading heading) {
    boolean lost = false;
    Node node = heading.getNext();
    while (node instanceof Paragraph paragraph && has(paragraph)) {
      lost = true;
      node = node.getNext();
    }
    return lost && (node == null || node instanceof Heading);
  }

  private boolean isLost(Paragraph paragraph) {
    return lines(paragraph).stream().allMatch(this::isCard);
  }

  private boolean leadsToLost(Paragraph paragraph) {
    List<Paragraph> cards = new ArrayList<>();
    Node node = paragraph.getNext();
    while (node instanceof Paragraph next && isLinks(next)) {
      cards.add(next);
      node = node.getNext();
    }
    return !isLinks(paragraph) && !cards.isEmpty() && cards.stream().allMatch(this::isLost);
  }

  private boolean isLinks(Paragraph paragraph) {
    return lines(paragraph).stream().allMatch(line -> link(line).isPresent());
  }

  private static List<Lines.Line> lines(Paragraph paragraph) {
    @Nullable Node first = paragraph.getFirstChild();
    return Lines.from(first);
  }
}
