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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Writes what stands in a line: text, emphasis, links, pictures, citations. For one page once. */
final class InlineWriter {
  private static final Map<Class<?>, BiConsumer<InlineWriter, Node>> WRITERS =
      Map.ofEntries(
          on(Text.class, (writer, node) -> writer.text(Raw.unescaped(node.getChars()))),
          on(PlainText.class, (writer, node) -> writer.text(node.text())),
          on(HtmlEntity.class, (writer, node) -> writer.text(Raw.unescaped(node.getChars()))),
          on(SoftLineBreak.class, (writer, node) -> writer.html("\n")),
          on(HardLineBreak.class, (writer, node) -> writer.html("<br>\n")),
          on(Emphasis.class, (writer, node) -> writer.wrapped("em", node)),
          on(StrongEmphasis.class, (writer, node) -> writer.wrapped("strong", node)),
          on(Strikethrough.class, (writer, node) -> writer.wrapped("del", node)),
          on(Code.class, InlineWriter::code),
          on(Link.class, InlineWriter::link),
          on(LinkRef.class, InlineWriter::linkRef),
          on(AutoLink.class, InlineWriter::autoLink),
          on(MailLink.class, InlineWriter::mailLink),
          on(BareLink.class, InlineWriter::bareLink),
          on(Image.class, InlineWriter::image),
          on(ImageRef.class, InlineWriter::imageRef),
          on(Footnote.class, InlineWriter::footnote),
          on(HtmlInline.class, (writer, node) -> writer.rawHtml(node)),
          on(HtmlInlineComment.class, (writer, node) -> writer.html("")));

  private final Page page;
  private final Resolver resolver;
  private final boolean linked;
  private final Set<String> termsSeen = new HashSet<>();
  private final Map<FootnoteBlock, Integer> footnoteUses = new HashMap<>();
  private StringBuilder out = new StringBuilder();

  /**
   * A writer for one page.
   *
   * @param linked false where the text of links stays and the links don't
   */
  InlineWriter(Page page, Resolver resolver, boolean linked) {
    this.page = page;
    this.resolver = resolver;
    this.linked = linked;
  }

  private static <N extends Node> Map.Entry<Class<?>, BiConsumer<InlineWriter, Node>> on(
      Class<N> type, BiConsumer<InlineWriter, N> write) {
    return Map.entry(type, (writer, node) -> write.accept(writer, type.cast(node)));
  }

  /** What something writes, kept apart from what was written before. */
  String capture(Runnable write) {
    StringBuilder before = out;
    out = new StringBuilder();
    write.run();
    String html = out.toString();
    out = before;
    return html;
  }

  /** Appends markup. */
  void html(String markup) {
    out.append(markup);
  }

  /** Appends text, escaped. */
  void text(CharSequence text) {
    Escape.append(out, text);
  }

  /** Begins a new line, unless one has just begun. */
  void line() {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
  }

  /** Writes what a node holds. */
  void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      node(node);
    }
  }

  /** Writes one node. */
  void node(Node node) {
    BiConsumer<InlineWriter, Node> writer = WRITERS.get(node.getClass());
    if (writer == null) {
      throw new AssertionError("No markup for " + node);
    }
    writer.accept(this, node);
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
    anchor(link, "", () -> text(link.getText()));
  }

  private void mailLink(MailLink link) {
    anchor(link, "", () -> text(link.getText()));
  }

  private void bareLink(BareLink link) {
    anchor(link, "", () -> text(Raw.unescaped(link.getChars())));
  }

  private String title(RefNode ref) {
    return Objects.requireNonNull(ref.getReferenceNode(page.document())).getTitle().unescape();
  }

  private void anchor(Node node, String title, Runnable content) {
    String destination = Destinations.of(node, page.document());
    if (!linked || Addresses.runs(destination) || resolver.isLeftOut(destination)) {
      content.run();
      return;
    }
    Optional<Term> term = resolver.term(destination);
    boolean shown =
        term.filter(it -> !it.meaning().isEmpty() && termsSeen.add(it.id())).isPresent();
    if (shown) {
      html("<attune-term data-meaning=\"" + Escape.html(term.orElseThrow().meaning()) + "\"");
      term.filter(it -> !it.lang().isEmpty()).ifPresent(it -> attribute("data-lang", it.lang()));
      html(" data-more=\"" + Escape.html(page.words().termMore()) + "\">");
    }
    html("<a");
    if (term.isPresent()) {
      html(" class=\"term\"");
    } else if (Addresses.isSaid(said(node), destination)) {
      html(" class=\"address\"");
    }
    attribute("href", address(destination, node));
    term.ifPresent(it -> attribute("data-term", it.id()));
    titleAttribute(title);
    if (Addresses.isExternal(destination)) {
      html(" rel=\"noreferrer\"");
    }
    html(">");
    content.run();
    html(shown ? "</a></attune-term>" : "</a>");
  }

  /** What a reader sees of a link. */
  private static String said(Node link) {
    return link instanceof Link || link instanceof LinkRef
        ? Texts.of(link)
        : Raw.unescaped(link.getChars()).replaceAll("^<|>$", "");
  }

  /** The address to print; one that the resolver turned into a script leads nowhere. */
  String address(String destination, Node node) {
    String address = resolver.href(destination, page.position(node));
    return Addresses.runs(address) ? "#" : Addresses.encoded(address);
  }

  private void attribute(String name, String value) {
    html(" " + name + "=\"");
    text(value);
    html("\"");
  }

  private void titleAttribute(String title) {
    if (!title.isEmpty()) {
      attribute("title", title);
    }
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
    if (!linked) {
      return;
    }
    String description = Texts.of(node);
    if (Addresses.runs(destination)) {
      text(description);
      return;
    }
    html("<img");
    attribute("src", address(destination, node));
    attribute("alt", description);
    if (!page.words().isDecorative(title)) {
      titleAttribute(title);
    }
    size(destination);
    html(">");
  }

  private void size(String destination) {
    Optional<Size> size = resolver.size(destination);
    size.ifPresent(it -> html(" width=\"" + it.width() + "\" height=\"" + it.height() + "\""));
  }

  private void citation(LinkRef ref) {
    List<CitationMark.Work> works = CitationMark.of(ref).works();
    if (works.isEmpty()) {
      text(ref.getChars());
      return;
    }
    String separator = "(";
    for (CitationMark.Work work : works) {
      html(separator);
      work(work);
      separator = "; ";
    }
    html(")");
  }

  private void work(CitationMark.Work work) {
    Optional<CitationText> cited = resolver.cite(work.key());
    boolean link = linked && cited.isPresent();
    if (link) {
      html("<a class=\"citation\"");
      attribute("href", Addresses.encoded("#ref-" + work.key()));
      html(">");
    }
    text(cited.map(CitationText::text).orElse("@" + work.key()));
    html(link ? "</a>" : "");
    if (!work.place().isEmpty()) {
      text(", " + work.place());
    }
  }

  private void footnote(Footnote mark) {
    FootnoteBlock block = mark.getFootnoteBlock();
    int number = block == null ? 0 : page.footnotes().indexOf(block) + 1;
    if (block == null || number == 0 || !linked) {
      text(mark.getChars());
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
      if (!part.destination().isEmpty() && resolver.isLeftOut(part.destination())) {
        // An <a> without an address is text.
        html(part.html().substring(0, part.html().lastIndexOf(' ')));
        continue;
      }
      html(part.html());
      if (!part.destination().isEmpty()) {
        String address = resolver.href(part.destination(), part.position());
        text(Addresses.runs(address) ? "#" : Addresses.encoded(address));
        html("\"");
        if (part.sized()) {
          size(part.destination());
        }
      }
    }
  }
}
