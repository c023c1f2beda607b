package org.attune.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.attune.quiz.Block;
import org.jspecify.annotations.Nullable;

/** Turns a body into the neutral blocks that quizzes are read from. */
final class QuizBlocks {
  private final Page page;
  private final BlockWriter writer;
  private final Filling filling;
  private final UnaryOperator<String> finish;

  /**
   * Blocks of one page.
   *
   * @param finish the last step on the HTML of each outermost block
   */
  QuizBlocks(Page page, Resolver resolver, UnaryOperator<String> finish) {
    this.page = page;
    this.writer = new BlockWriter(page, new LostParts(page, resolver));
    this.filling = new Filling(resolver, page.words());
    this.finish = finish;
  }

  List<Block> read() {
    List<Block> blocks = blocks(page.document().getFirstChild());
    String footnotes = filling.html(writer.footnotes());
    if (!footnotes.isEmpty()) {
      blocks.add(new Block.Other(page.position(page.footnotes().get(0)), footnotes.strip()));
    }
    return List.copyOf(blocks);
  }

  private List<Block> blocks(@Nullable Node first) {
    List<Block> blocks = new ArrayList<>();
    for (Node node = first; node != null; node = node.getNext()) {
      if (!page.isTitle(node) && isShown(node)) {
        blocks.add(block(node));
      }
    }
    return blocks;
  }

  private static boolean isShown(Node node) {
    return !(node instanceof Reference
        || node instanceof FootnoteBlock
        || node instanceof HtmlCommentBlock);
  }

  private Block block(Node node) {
    String html = finish.apply(filling.html(writer.block(node)).stripTrailing());
    if (node instanceof Heading heading) {
      String id = page.anchors().getOrDefault(node, "");
      return new Block.Heading(page.level(heading), id, inline(node), page.position(node), html);
    }
    if (node instanceof Paragraph) {
      return new Block.Paragraph(inline(node), page.position(node), html);
    }
    if (node instanceof ListBlock) {
      boolean ordered = node instanceof OrderedList;
      return new Block.Items(ordered, items(node), page.position(node), html);
    }
    if (node instanceof BlockQuote) {
      return new Block.Quote(blocks(node.getFirstChild()), page.position(node), html);
    }
    return new Block.Other(page.position(node), html);
  }

  private List<Block.Item> items(Node list) {
    List<Block.Item> items = new ArrayList<>();
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof ListItem item) {
        items.add(item(item));
      }
    }
    return items;
  }

  private Block.Item item(ListItem item) {
    Optional<Boolean> checked =
        item instanceof TaskListItem task ? Optional.of(task.isItemDoneMarker()) : Optional.empty();
    Node first = item.getFirstChild();
    boolean text = first instanceof Paragraph;
    Block.Inline inline = text ? inline(first) : new Block.Inline(List.of());
    Node rest = text && first != null ? first.getNext() : first;
    return new Block.Item(checked, inline, blocks(rest), page.position(item));
  }

  private Block.Inline inline(Node block) {
    List<Block.Run> runs = new ArrayList<>();
    for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
      Block.Run run = run(node);
      Block.Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      if (last != null && isText(last) && isText(run)) {
        runs.set(runs.size() - 1, joined(last, run));
      } else {
        runs.add(run);
      }
    }
    return new Block.Inline(runs);
  }

  private Block.Run run(Node node) {
    String text = Texts.ofInline(node);
    String destination =
        style(node) == Block.Style.LINK ? Destinations.of(node, page.document()) : "";
    return new Block.Run(
        style(node), text, filling.html(writer.inline(node)), destination, page.position(node));
  }

  private Block.Style style(Node node) {
    if (node instanceof Emphasis) {
      return Block.Style.EMPHASIS;
    }
    if (node instanceof StrongEmphasis) {
      return Block.Style.STRONG;
    }
    if (node instanceof Text
        || node instanceof PlainText
        || node instanceof HtmlEntity
        || node instanceof SoftLineBreak) {
      return Block.Style.TEXT;
    }
    return Destinations.isLink(node) ? Block.Style.LINK : Block.Style.OTHER;
  }

  private static boolean isText(Block.Run run) {
    return run.style() == Block.Style.TEXT;
  }

  private static Block.Run joined(Block.Run a, Block.Run b) {
    return new Block.Run(
        Block.Style.TEXT, a.text() + b.text(), a.html() + b.html(), "", a.position());
  }
}
