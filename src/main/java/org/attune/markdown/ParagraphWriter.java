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
  private final Page page;
  private final LostParts lost;

  ParagraphWriter(InlineWriter inlines, Page page, LostParts lost) {
    this.lost = lost;
    this.inlines = inlines;
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
    if (isText(lines, tight)) {
      text(first, tight);
    } else {
      inlines.hole(new Filling.Lines(parts(lines, tight), tight));
    }
  }

  private static boolean isText(List<Lines.Line> lines, boolean tight) {
    for (int i = 0; i < lines.size(); i++) {
      if (isFigure(lines, i) || (!tight && lines.get(i).link().isPresent())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFigure(List<Lines.Line> lines, int i) {
    return i + 1 < lines.size()
        && lines.get(i).picture().isPresent()
        && lines.get(i + 1).isItalic();
  }

  private List<Filling.Line> parts(List<Lines.Line> lines, boolean tight) {
    List<Filling.Line> parts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Lines.Line line = lines.get(i);
      if (isFigure(lines, i)) {
        i++;
        Lines.Line caption = lines.get(i);
        Draft figure = inlines.capture(() -> figure(line.picture().orElseThrow(), caption));
        parts.add(new Filling.Line(figure, "", true, Optional.empty()));
      } else if (tight || !lost.isCard(line)) {
        parts.add(line(line, tight));
      }
    }
    return parts;
  }

  private Filling.Line line(Lines.Line line, boolean tight) {
    Node end = line.end();
    return new Filling.Line(
        inlines.capture(() -> line.nodes().forEach(inlines::node)),
        end == null ? "" : inlines.capture(() -> inlines.node(end)).text(),
        false,
        tight ? Optional.empty() : line.link().map(this::quizLink));
  }

  private Filling.QuizLink quizLink(Node link) {
    return new Filling.QuizLink(
        Destinations.of(link, page.document()),
        Texts.of(link),
        inlines.capture(() -> inlines.children(link)));
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

  private void figure(Node picture, Lines.Line caption) {
    inlines.html("<figure>\n");
    inlines.node(picture);
    inlines.html("\n<figcaption>");
    caption.only().ifPresent(inlines::children);
    inlines.html("</figcaption>\n</figure>\n");
  }
}
