package org.attune.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes a paragraph. Two kinds of line leave it: a picture with an italic line under it is a
 * figure, and a link to a quiz is the quiz or a card that leads to it.
 */
final class ParagraphWriter {
  private final InlineWriter inlines;
  private final Resolver resolver;
  private final Page page;
  private final LostParts lost;

  ParagraphWriter(InlineWriter inlines, Resolver resolver, Page page, LostParts lost) {
    this.lost = lost;
    this.inlines = inlines;
    this.resolver = resolver;
    this.page = page;
  }

  /**
   * Writes a paragraph.
   *
   * @param first where in the paragraph to begin; null writes nothing
   * @param tight true inside an item of a tight list: the text has no element of its own, and a
   *     link to a quiz is a link
   */
  void write(@Nullable Node first, boolean tight) {
    if (first == null || isLost(first, tight)) {
      return;
    }
    if (!mayLeaveParagraph(first)) {
      text(first, tight);
      return;
    }
    List<Lines.Line> lines = Lines.from(first);
    List<Lines.Line> waiting = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Optional<Node> picture = lines.get(i).picture();
      if (picture.isPresent() && i + 1 < lines.size() && lines.get(i + 1).isItalic()) {
        flush(waiting, tight);
        figure(picture.get(), lines.get(i + 1));
        i++;
      } else if (!tight && quiz(lines.get(i)).isPresent()) {
        flush(waiting, false);
        block(quiz(lines.get(i)).get());
      } else if (tight || !lost.isCard(lines.get(i))) {
        waiting.add(lines.get(i));
      }
    }
    flush(waiting, tight);
  }

  private boolean isLost(Node first, boolean tight) {
    return !tight && first.getParent() instanceof Paragraph paragraph && lost.has(paragraph);
  }

  private static boolean mayLeaveParagraph(Node first) {
    for (Node node = first; node != null; node = node.getNext()) {
      if (node instanceof Link
          || node instanceof LinkRef
          || node instanceof Image
          || node instanceof ImageRef) {
        return true;
      }
    }
    return false;
  }

  private void text(Node first, boolean tight) {
    open(tight);
    for (Node node = first; node != null; node = node.getNext()) {
      inlines.node(node);
    }
    close(tight);
  }

  private void flush(List<Lines.Line> waiting, boolean tight) {
    if (waiting.isEmpty()) {
      return;
    }
    open(tight);
    for (int i = 0; i < waiting.size(); i++) {
      waiting.get(i).nodes().forEach(inlines::node);
      Node end = waiting.get(i).end();
      if (end != null && i + 1 < waiting.size()) {
        inlines.node(end);
      }
    }
    close(tight);
    waiting.clear();
  }

  private void open(boolean tight) {
    if (!tight) {
      inlines.line();
      inlines.html("<p>");
    }
  }

  private void close(boolean tight) {
    if (!tight) {
      inlines.html("</p>\n");
    }
  }

  private void block(String html) {
    inlines.line();
    inlines.html(html);
    inlines.line();
  }

  private void figure(Node picture, Lines.Line caption) {
    inlines.line();
    inlines.html("<figure>\n");
    inlines.node(picture);
    inlines.html("\n<figcaption>");
    caption.only().ifPresent(inlines::children);
    inlines.html("</figcaption>\n</figure>\n");
  }

  private Optional<String> quiz(Lines.Line line) {
    return line.link()
        .flatMap(
            link -> {
              String destination = Destinations.of(link, page.document());
              return resolver
                  .inlineQuiz(destination)
                  .or(() -> resolver.card(destination).map(card -> card(card, link, destination)));
            });
  }

  /** The author's words lead to the quiz; its title is said where they are others. */
  private String card(QuizCard card, Node link, String destination) {
    String words = Texts.of(link);
    StringBuilder html = new StringBuilder("<div class=\"quiz-card\">\n<a href=\"");
    Escape.append(html, inlines.address(destination, link));
    String lang = card.lang().isEmpty() ? "" : " lang=\"" + Escape.html(card.lang()) + "\"";
    boolean same = words.equalsIgnoreCase(card.title());
    html.append('"').append(same ? lang : "").append('>');
    html.append(inlines.capture(() -> inlines.children(link))).append("</a>\n");
    if (!same) {
      html.append("<p class=\"quiz-card-title\"" + lang + ">")
          .append(Escape.html(card.title()))
          .append("</p>\n");
    }
    if (!card.sentence().isEmpty()) {
      html.append("<p" + lang + ">").append(Escape.html(card.sentence())).append("</p>\n");
    }
    return html.append("</div>").toString();
  }
}
