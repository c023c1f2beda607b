package org.attune.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the blocks of one page, once. */
final class BlockWriter {
  private final Page page;
  private final InlineWriter inlines;
  private final LostParts lost;
  private final ParagraphWriter paragraphs;
  private final TableWriter tables;

  /**
   * A writer for one page.
   *
   * @param lost what goes
   */
  BlockWriter(Page page, LostParts lost) {
    this.page = page;
    this.inlines = new InlineWriter(page);
    this.lost = lost;
    this.paragraphs = new ParagraphWriter(inlines, page, lost);
    this.tables = new TableWriter(inlines, page.words());
  }

  /** The whole page: its blocks, then the footnotes. */
  Draft page() {
    int length = page.document().getChars().length();
    return inlines.capture(
        length + length / 4,
        () -> {
          blocks(page.document().getFirstChild());
          writeFootnotes();
        });
  }

  /** One block alone. */
  Draft block(Node node) {
    return inlines.capture(() -> blockOf(node));
  }

  /** What stands in a line, from a node on. */
  Draft inline(Node node) {
    return inlines.capture(() -> inlines.node(node));
  }

  /** The footnotes that were referred to; empty for none. */
  Draft footnotes() {
    return inlines.capture(this::writeFootnotes);
  }

  private void writeFootnotes() {
    if (page.footnotes().isEmpty()) {
      return;
    }
    String label = Escape.html(page.words().footnotes());
    inlines.html("<section class=\"footnotes\" aria-label=\"" + label + "\">\n<ol>\n");
    for (int i = 0; i < page.footnotes().size(); i++) {
      footnote(page.footnotes().get(i), i + 1);
    }
    inlines.html("</ol>\n</section>\n");
  }

  private void footnote(FootnoteBlock block, int number) {
    inlines.html("<li id=\"fn:" + number + "\">\n");
    blocks(block.getFirstChild());
    inlines.html("<a class=\"footnote-back\" href=\"#fnref:" + number + "\" aria-label=\"");
    inlines.text(page.words().footnoteBack());
    inlines.html("\">↩</a>\n</li>\n");
  }

  private void blocks(@Nullable Node first) {
    for (Node node = first; node != null; node = node.getNext()) {
      if (!page.isTitle(node)) {
        blockOf(node);
      }
    }
  }

  /** A block; those that most pages hold come first. */
  private void blockOf(Node node) {
    if (node instanceof Paragraph paragraph) {
      paragraph(paragraph);
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof BulletListItem
        || node instanceof OrderedListItem
        || node instanceof TaskListItem) {
      item((ListItem) node);
    } else if (node instanceof BulletList list) {
      list("ul", "", list);
    } else if (node instanceof OrderedList list) {
      orderedList(list);
    } else if (node instanceof BlockQuote quote) {
      quote(quote);
    } else if (node instanceof ThematicBreak) {
      element("<hr>");
    } else if (!isSilent(node)) {
      rareBlock(node);
    }
  }

  private static boolean isSilent(Node node) {
    return node instanceof Reference
        || node instanceof FootnoteBlock
        || node instanceof HtmlCommentBlock;
  }

  private void rareBlock(Node node) {
    if (node instanceof FencedCodeBlock code) {
      fencedCode(code);
    } else if (node instanceof IndentedCodeBlock code) {
      indentedCode(code);
    } else if (node instanceof HtmlBlock html) {
      rawHtml(html);
    } else if (node instanceof TableBlock table) {
      tables.write(table);
    } else if (node instanceof DefinitionList) {
      wrapped("dl", node);
    } else if (node instanceof DefinitionTerm || node instanceof DefinitionItem) {
      definitionPart(node);
    } else {
      throw new AssertionError("No markup for " + node);
    }
  }

  private void paragraph(Paragraph paragraph) {
    paragraphs.write(paragraph.getFirstChild(), Tightness.isTight(paragraph));
  }

  private void heading(Heading heading) {
    if (lost.has(heading)) {
      return;
    }
    int level = page.level(heading);
    element(
        "<h" + level + " id=\"" + Escape.html(page.anchors().getOrDefault(heading, "")) + "\">");
    inlines.children(heading);
    inlines.html("</h" + level + ">\n");
  }

  private void quote(BlockQuote quote) {
    Optional<Callout> callout = Callout.of(quote, page.words());
    if (callout.isPresent()) {
      callout(quote, callout.get());
    } else {
      wrapped("blockquote", quote);
    }
  }

  private void callout(BlockQuote quote, Callout callout) {
    String label = Escape.html(callout.label());
    element("<div class=\"callout callout-" + callout.kind().id() + "\" role=\"note\"");
    inlines.html(" aria-label=\"" + label + "\">\n<p class=\"callout-title\">" + label + "</p>\n");
    paragraphs.write(callout.rest(), false);
    Node first = quote.getFirstChild();
    blocks(first == null ? null : first.getNext());
    inlines.html("</div>\n");
  }

  private void orderedList(OrderedList list) {
    int start = list.getStartNumber();
    list("ol", start == 1 ? "" : " start=\"" + start + "\"", list);
  }

  private void list(String element, String attributes, ListBlock list) {
    boolean tasks = list.getFirstChild() instanceof TaskListItem;
    element("<" + element + attributes + (tasks ? " class=\"task-list\">\n" : ">\n"));
    blocks(list.getFirstChild());
    inlines.html("</" + element + ">\n");
  }

  private void item(ListItem item) {
    element("<li>");
    Node child = item.getFirstChild();
    if (item instanceof TaskListItem task && child instanceof Paragraph text) {
      task(task, text);
      child = child.getNext();
    }
    blocks(child);
    inlines.html("</li>\n");
  }

  /** The text of a task is the label of its box. */
  private void task(TaskListItem item, Paragraph text) {
    String checked = item.isItemDoneMarker() ? " checked" : "";
    inlines.html("<label><input type=\"checkbox\" disabled" + checked + "> ");
    inlines.children(text);
    inlines.html("</label>");
    if (text.getNext() != null) {
      inlines.html("\n");
    }
  }

  private void fencedCode(FencedCodeBlock code) {
    String info = code.getInfo().unescape();
    String language = info.split("\\s", 2)[0];
    element(language.isEmpty() ? "<pre><code>" : "<pre><code class=\"language-");
    if (!language.isEmpty()) {
      inlines.text(language);
      inlines.html("\">");
    }
    inlines.text(Raw.of(code.getContentChars()));
    inlines.html("</code></pre>\n");
  }

  private void indentedCode(IndentedCodeBlock code) {
    element("<pre><code>");
    inlines.text(Raw.of(code.getContentChars().trimTailBlankLines()));
    inlines.line();
    inlines.html("</code></pre>\n");
  }

  private void rawHtml(HtmlBlock block) {
    inlines.line();
    inlines.rawHtml(block);
    inlines.line();
  }

  private void definitionPart(Node node) {
    String name = node instanceof DefinitionTerm ? "dt" : "dd";
    element("<" + name + ">");
    blocks(node.getFirstChild());
    inlines.html("</" + name + ">\n");
  }

  private void wrapped(String name, Node node) {
    element("<" + name + ">\n");
    blocks(node.getFirstChild());
    inlines.html("</" + name + ">\n");
  }

  private void element(String opening) {
    inlines.line();
    inlines.html(opening);
  }
}
