package org.attune.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.attune.links.LinkKind;
import org.attune.links.LinkList;

/**
 * Reads a page or an SVG picture into its links, ids and names, as a browser without scripts sees
 * it: comments and the text of {@code textarea} and {@code title} hold no links, nor does what an
 * inert {@code template} holds; {@code noscript} does.
 */
final class PageReader {
  /** HTML elements that end SVG and MathML where they stand in it. */
  private static final Set<String> BREAK_OUT =
      Set.of(
          "b",
          "big",
          "blockquote",
          "body",
          "br",
          "center",
          "code",
          "dd",
          "div",
          "dl",
          "dt",
          "em",
          "embed",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "head",
          "hr",
          "i",
          "img",
          "li",
          "listing",
          "menu",
          "meta",
          "nobr",
          "ol",
          "p",
          "pre",
          "ruby",
          "s",
          "small",
          "span",
          "strong",
          "strike",
          "sub",
          "sup",
          "table",
          "tt",
          "u",
          "ul",
          "var");

  /** What the elements around are read as. */
  private enum Mode {
    HTML,
    SVG,
    MATH
  }

  /** An open element that changes the mode, and the mode around it. */
  private record Inner(Name element, Mode around) {}

  private final Markup markup;
  private final LinkList links;
  private final ElementLinks elements;
  private final Deque<Inner> inner = new ArrayDeque<>();

  /** The element of text whose end tag comes next; it ends nothing else. */
  private Name closing = Name.OTHER;

  /** True where HTML stands in a picture: then an end tag belongs to that first. */
  private boolean holdsHtml;

  private Mode mode;
  private int templates;
  private int shadows;
  private final Maps maps = new Maps();
  private final Phones phones;

  PageReader(byte[] bytes, int from, int to, boolean xml, boolean svg, LinkList links) {
    this.markup = new Markup(bytes, from, to, xml);
    this.links = links;
    this.elements = new ElementLinks(markup, links);
    this.phones = new Phones(markup, elements, links);
    this.mode = svg ? Mode.SVG : Mode.HTML;
  }

  void read() {
    Quiet quiet = new Quiet(markup, links);
    while (markup.next(mode != Mode.HTML || (!holdsHtml && !inner.isEmpty()))) {
      quiet.hear();
      boolean plain = markup.element() == Name.OTHER && markup.attributes() == 0;
      if (plain && mode == Mode.HTML && inner.isEmpty()) {
        holdsHtml |= !markup.isEnd(); // Most tags say nothing more.
      } else if (markup.isEnd()) {
        end();
      } else if (mode == Mode.HTML) {
        html();
      } else {
        foreign();
      }
    }
    maps.unused(links);
  }

  private void html() {
    Name element = markup.element();
    holdsHtml = true;
    switch (element) {
      case SVG -> enter(Mode.SVG);
      case MATH -> enter(Mode.MATH);
      case TEMPLATE -> template();
      case BASE -> base();
      default -> {}
    }
    if (templates == 0) {
      ids();
      if (element == Name.SVG || element == Name.MATH) {
        elements.foreign(element == Name.SVG);
      } else if (markup.attributes() > 0 || element == Name.IMG) {
        elements.html();
        special(element);
      }
    }
    if (!markup.isXml()) {
      text(element);
    } else if (element == Name.STYLE && !markup.isEmpty()) {
      foreignStyle();
    }
  }

  /** A {@code template} is inert, unless it is the shadow tree of its parent. */
  private void template() {
    if (templates > 0 || (markup.find(Name.SHADOWROOTMODE) < 0)) {
      if (!markup.isXml() || !markup.isEmpty()) {
        templates++;
      }
    } else {
      shadows++;
    }
  }

  private void base() {
    int href = markup.find(Name.HREF);
    if (href >= 0 && templates == 0) {
      links.base(elements.value(href));
    }
  }

  private void special(Name element) {
    if (element == Name.A) {
      phones.begin();
    } else if (element == Name.IFRAME) {
      int inner = markup.find(Name.SRCDOC);
      if (inner >= 0) {
        inner(elements.value(inner), markup.nameStart(inner));
      }
    }
    maps.hear(markup, elements);
  }

  /** A page inside of an attribute: its addresses count, seen from this page. */
  private void inner(String page, int offset) {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    LinkList own = new LinkList();
    own.start(links.path());
    new PageReader(bytes, 0, bytes.length, false, false, own).read();
    for (int i = 0; i < own.size(); i++) {
      LinkKind kind = own.kind(i);
      String url = own.url(i);
      boolean ofPage =
          kind != LinkKind.ID
              && kind != LinkKind.MAP
              && kind != LinkKind.PART
              && kind != LinkKind.SECOND_ID
              && kind != LinkKind.UNUSED_MAP;
      if (ofPage && !url.startsWith("#")) {
        links.add(kind, offset, url);
      }
    }
  }

  private void ids() {
    int id = markup.find(Name.ID);
    if (id >= 0) {
      id(id);
    }
    if (markup.element() == Name.A || markup.element() == Name.MAP) {
      int name = markup.find(Name.NAME);
      if (name >= 0) {
        name(name, markup.element() == Name.MAP);
      }
    }
  }

  private void id(int attribute) {
    byte[] bytes = markup.bytes();
    int from = markup.valueStart(attribute);
    int to = markup.valueEnd(attribute);
    if (!Values.isPlain(bytes, from, to)) {
      bytes = elements.value(attribute).getBytes(StandardCharsets.UTF_8);
      from = 0;
      to = bytes.length;
    }
    if (shadows > 0) {
      links.shadowId(bytes, from, to);
      return;
    }
    links.id(markup.nameStart(attribute), bytes, from, to);
    if (markup.element() == Name.MAP) {
      links.map(bytes, from, to);
    }
  }

  private void name(int attribute, boolean map) {
    byte[] bytes = elements.value(attribute).getBytes(StandardCharsets.UTF_8);
    if (map) {
      links.map(bytes, 0, bytes.length);
    } else {
      links.name(bytes, 0, bytes.length);
    }
  }

  /** Text that is no markup, and the addresses in the text of styles and scripts. */
  private void text(Name element) {
    int start = markup.at();
    if (element == Name.SCRIPT) {
      script(start, markup.script());
    } else if (element == Name.PLAINTEXT) {
      markup.stop();
    } else if (holdsText(element)) {
      int end = markup.text(element);
      closing = element;
      if (element == Name.STYLE && templates == 0) {
        style(start, end);
      }
    }
  }

  /** Beside scripts, which end by a rule of their own. */
  private static boolean holdsText(Name element) {
    return switch (element) {
      case TEXTAREA, TITLE, XMP, IFRAME, NOEMBED, NOFRAMES, STYLE -> true;
      default -> false;
    };
  }

  private void style(int start, int end) {
    byte[] bytes = markup.bytes();
    for (int i = start; i < end; i++) {
      if (bytes[i] == '(' || bytes[i] == '@') {
        String css = Values.text(bytes, start, end);
        for (StyleAddresses.Found found : StyleAddresses.in(css)) {
          int offset = css.substring(0, found.offset()).getBytes(StandardCharsets.UTF_8).length;
          elements.addStyle(found.url(), start + offset);
        }
        return;
      }
    }
  }

  private void script(int start, int end) {
    if (templates > 0 || markup.find(Name.TYPE) < 0) {
      return;
    }
    String type = elements.lower(Name.TYPE);
    if (type.equals("application/ld+json")) {
      StructuredData.linkedData(Values.text(markup.bytes(), start, end), start, links);
    } else if (type.equals("importmap")) {
      StructuredData.importMap(Values.text(markup.bytes(), start, end), start, links);
    }
  }

  private void foreign() {
    Name element = markup.element();
    if (!markup.isXml() && breaksOut()) {
      breakOut();
      html();
      return;
    }
    if (templates == 0) {
      ids();
      if (markup.attributes() > 0) {
        elements.foreign(mode == Mode.SVG);
      }
    }
    if (markup.isEmpty()) {
      return;
    }
    if (element == Name.SVG || element == Name.MATH) {
      enter(mode); // In each other they are elements of the outer one.
    } else if (mode == Mode.SVG && isIntegration(element)) {
      inner.push(new Inner(element, mode));
      mode = Mode.HTML;
      holdsHtml = false;
    } else if (element == Name.STYLE) {
      foreignStyle();
    }
  }

  private boolean breaksOut() {
    String name =
        new String(
            markup.bytes(),
            markup.nameStart(),
            Math.min(markup.nameEnd() - markup.nameStart(), 12),
            StandardCharsets.US_ASCII);
    return BREAK_OUT.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Where HTML stands in a picture. A title there may hold markup, unlike that of a page. */
  private static boolean isIntegration(Name element) {
    return element == Name.FOREIGNOBJECT || element == Name.DESC || element == Name.TITLE;
  }

  /** A style in XML or in a picture is markup like all else, and may hold CDATA. */
  private void foreignStyle() {
    if (templates == 0) {
      int start = markup.at();
      String css = Values.between(markup.bytes(), start, markup.endOfText(Name.STYLE));
      for (StyleAddresses.Found found : StyleAddresses.in(css.replace("<![CDATA[", "         "))) {
        elements.addStyle(found.url(), start);
      }
    }
  }

  private void enter(Mode next) {
    if (!markup.isEmpty()) {
      inner.push(new Inner(markup.element(), mode));
      mode = next;
    }
  }

  private void breakOut() {
    while (mode != Mode.HTML && !inner.isEmpty()) {
      mode = inner.pop().around();
    }
  }

  /** Ends the element, and what is open in it; nothing where it is not open. */
  private void leave(Name element) {
    if (inner.stream().anyMatch(open -> open.element() == element)) {
      Inner last;
      do {
        last = inner.pop();
        mode = last.around();
      } while (last.element() != element);
    }
  }

  private void end() {
    Name element = markup.element();
    if (closing == element && element != Name.OTHER) {
      closing = Name.OTHER;
      return;
    }
    if (element == Name.A) {
      phones.end();
    }
    if (element == Name.TEMPLATE) {
      if (templates > 0) {
        templates--;
      } else if (shadows > 0) {
        shadows--;
      }
    } else if (!inner.isEmpty()) {
      if (mode != Mode.HTML && (markup.isNamed("p") || markup.isNamed("br"))) {
        breakOut();
      } else if (mode != Mode.HTML || !holdsHtml || inner.element().element() == element) {
        leave(element);
      }
    }
  }
}
