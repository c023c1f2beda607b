package org.attune.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes what stands in a line: text, emphasis, links, pictures, citations. For one page once. */
final class InlineWriter {
  /** Characters, about those of a line. */
  private static final int SHORT = 80;

  private final Page page;
  private final Map<FootnoteBlock, Integer> footnoteUses = new HashMap<>();
  private Draft.Begun draft;

  /** A writer for one page. */
  InlineWriter(Page page) {
    this.page = page;
    this.draft = new Draft.Begun(0, page.signs());
  }

  /** What something writes, kept apart from what was written before. */
  Draft capture(Runnable write) {
    return capture(SHORT, write);
  }

  /**
   * The same.
   *
   * @param length about how many characters it will have
   */
  Draft capture(int length, Runnable write) {
    Draft.Begun before = draft;
    draft = new Draft.Begun(length, page.signs());
    write.run();
    Draft captured = draft.end();
    draft = before;
    return captured;
  }

  /** Appends markup. */
  void html(String markup) {
    draft.html(markup);
  }

  /** Appends text, escaped. */
  void text(String text) {
    draft.text(text);
  }

  /** Leaves a hole. */
  void hole(Draft.Filler filler) {
    draft.hole(filler);
  }

  /** Begins a new line, unless one has just begun. */
  void line() {
    draft.line();
  }

  /** Writes what a node holds. */
  void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      node(node);
    }
  }

  /** Writes one node; those that most pages hold come first. */
  void node(Node node) {
    if (node instanceof Text || node instanceof HtmlEntity) {
      draft.text(node.getChars());
    } else if (node instanceof PlainText text) {
      text(text.text());
    } else if (node instanceof SoftLineBreak) {
      html("\n");
    } else if (node instanceof Emphasis) {
      wrapped("em", node);
    } else if (node instanceof StrongEmphasis) {
      wrapped("strong", node);
    } else if (node instanceof Code code) {
      code(code);
    } else if (node instanceof Link link) {
      link(link);
    } else if (node instanceof LinkRef ref) {
      linkRef(ref);
    } else {
      rareNode(node);
    }
  }

  private void rareNode(Node node) {
    if (node instanceof AutoLink link) {
      autoLink(link);
    } else if (node instanceof MailLink link) {
      mailLink(link);
    } else if (node instanceof BareLink link) {
      bareLink(link);
    } else if (node instanceof Image image) {
      image(image);
    } else if (node instanceof ImageRef ref) {
      imageRef(ref);
    } else if (node instanceof HardLineBreak) {
      html("<br>\n");
    } else if (node instanceof Strikethrough) {
      wrapped("del", node);
    } else if (node instanceof Footnote mark) {
      footnote(mark);
    } else if (node instanceof HtmlInline) {
      rawHtml(node);
    } else if (!(node instanceof HtmlInlineComment)) {
      throw new AssertionError("No markup for " + node);
    }
  }

  private void wrapped(String element, Node node) {
    html("<" + element + ">");
    children(node);
    html("</" + element + ">");
  }

  private void code(Code code) {
    html("<code>");
    text(Texts.code(code));
    html("</code>");
  }

  private void link(Link link) {
    anchor(link, Raw.unescaped(link.getTitle()), () -> children(link));
  }

  private void linkRef(LinkRef ref) {
    if (CitationMark.isOne(ref)) {
      citation(ref);
    } else if (ref.isDefined()) {
      anchor(ref, title(ref), () -> children(ref));
    } else {
      undefined(ref);
    }
  }

  /** Brackets that lead nowhere are text. */
  private void undefined(LinkRef ref) {
    html("[");
    children(ref);
    html("]");
    text(Destinations.secondBrackets(ref));
  }

  private void autoLink(AutoLink link) {
    anchor(link, "", () -> text(Raw.of(link.getText())));
  }

  private void mailLink(MailLink link) {
    anchor(link, "", () -> text(Raw.of(link.getText())));
  }

  private void bareLink(BareLink link) {
    anchor(link, "", () -> draft.text(link.getChars()));
  }

  private String title(RefNode ref) {
    return Objects.requireNonNull(ref.getReferenceNode(page.document())).getTitle().unescape();
  }

  private void anchor(Node node, String title, Runnable content) {
    String destination = Destinations.of(node, page.document());
    if (Addresses.runs(destination)) {
      content.run();
      return;
    }
    boolean elsewhere = !Addresses.isRelative(destination);
    boolean said = elsewhere && Addresses.isSaid(said(node), destination);
    hole(
        new Filling.Link(destination, title, said, elsewhere && Addresses.isExternal(destination)));
    content.run();
    hole(Filling::endLink);
  }

  /** What a reader sees of a link. */
  private static String said(Node link) {
    return link instanceof Link || link instanceof LinkRef
        ? Texts.of(link)
        : Raw.unescaped(link.getChars()).replaceAll("^<|>$", "");
  }

  private void image(Image image) {
    picture(image, image.getTitle().unescape());
  }

  private void imageRef(ImageRef ref) {
    if (ref.isDefined()) {
      picture(ref, title(ref));
    } else {
      text(ref.getChars().unescape());
    }
  }

  private void picture(Node node, String title) {
    String destination = Destinations.of(node, page.document());
    String description = Texts.of(node);
    if (Addresses.runs(destination)) {
      text(description);
      return;
    }
    String printed = page.words().isDecorative(title) ? "" : title;
    hole(new Filling.Picture(destination, description, printed));
  }

  private void citation(LinkRef ref) {
    List<CitationMark.Work> works = CitationMark.of(ref).works();
    if (works.isEmpty()) {
      text(Raw.of(ref.getChars()));
      return;
    }
    String separator = "(";
    for (CitationMark.Work work : works) {
      html(separator);
      hole(new Filling.Work(work));
      if (!work.place().isEmpty()) {
        text(", " + work.place());
      }
      separator = "; ";
    }
    html(")");
  }

  private void footnote(Footnote mark) {
    FootnoteBlock block = mark.getFootnoteBlock();
    int number = block == null ? 0 : page.footnotes().indexOf(block) + 1;
    if (block == null || number == 0) {
      text(Raw.of(mark.getChars()));
      return;
    }
    int use = footnoteUses.merge(block, 1, Integer::sum);
    String id = use == 1 ? "fnref:" + number : "fnref:" + number + ":" + use;
    html("<sup class=\"footnote-mark\" id=\"" + id + "\"><a href=\"#fn:" + number + "\">");
    html(number + "</a></sup>");
  }

  /** Writes what stays of a piece of raw HTML. */
  void rawHtml(Node node) {
    for (HtmlPart part : page.rawHtml().getOrDefault(node, List.of())) {
      if (part.destination().isEmpty()) {
        html(part.html());
      } else {
        hole(new Filling.Raw(part));
      }
    }
  }
}
