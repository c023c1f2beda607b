package org.attune.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.attune.links.LinkKind;
import org.attune.links.LinkList;

/** Reads a site map or a feed into its links; other XML has none that is known. */
final class XmlReader {
  private final Markup markup;
  private final LinkList links;
  private final ElementLinks elements;
  private final Deque<String> open = new ArrayDeque<>();

  XmlReader(byte[] bytes, int length, LinkList links) {
    this.markup = new Markup(bytes, 0, length, true);
    this.links = links;
    this.elements = new ElementLinks(markup, links);
  }

  void read() {
    if (!markup.next(true)) {
      return;
    }
    if (markup.isNamed("urlset") || markup.isNamed("sitemapindex")) {
      siteMap();
    } else if (markup.isNamed("rss") || markup.isNamed("feed") || markup.isNamed("RDF")) {
      feed();
    }
  }

  private void siteMap() {
    while (markup.next(true)) {
      if (!markup.isEnd() && markup.isNamed("loc")) {
        text(LinkKind.SITEMAP);
      } else if (!markup.isEnd() && markup.element() == Name.LINK) {
        attribute(Name.HREF, LinkKind.SITEMAP);
      }
    }
  }

  private void feed() {
    while (markup.next(true)) {
      String name = name();
      if (markup.isEnd()) {
        open.poll();
        continue;
      }
      attributes(name);
      boolean address =
          switch (name) {
            case "link", "comments", "icon", "logo" -> markup.find(Name.HREF) < 0;
            case "url" -> "image".equals(open.peek());
            case "guid" -> !elements.lower(Name.ISPERMALINK).equals("false");
            default -> false;
          };
      if (address && !markup.isEmpty()) {
        text(name.equals("guid") ? LinkKind.THING : LinkKind.FEED);
      }
      if (!markup.isEmpty()) {
        open.push(name);
      }
    }
  }

  private void attributes(String name) {
    switch (name) {
      case "link" -> attribute(Name.HREF, LinkKind.FEED);
      case "enclosure", "thumbnail" -> attribute(Name.URL, LinkKind.FEED);
      case "content" -> {
        attribute(Name.URL, LinkKind.FEED);
        attribute(Name.SRC, LinkKind.FEED);
      }
      default -> {}
    }
  }

  private String name() {
    return new String(
        markup.bytes(),
        markup.nameStart(),
        markup.nameEnd() - markup.nameStart(),
        StandardCharsets.UTF_8);
  }

  private void attribute(Name name, LinkKind kind) {
    int attribute = markup.find(name);
    if (attribute >= 0) {
      links.add(kind, markup.nameStart(attribute), elements.value(attribute));
    }
  }

  /** The text up to the next tag; a CDATA section in it counts as it stands. */
  private void text(LinkKind kind) {
    int start = markup.at();
    byte[] bytes = markup.bytes();
    while (start < bytes.length && Markup.isSpace(bytes[start])) {
      start++;
    }
    if (markup.isText("<![CDATA[", start)) {
      int end = start + 9;
      while (end < bytes.length && !markup.isText("]]>", end) && end - start < 4096) {
        end++;
      }
      links.add(kind, start, Values.text(bytes, start + 9, end).strip());
      return;
    }
    int end = start;
    while (end < bytes.length && bytes[end] != '<') {
      end++;
    }
    String url = Values.between(bytes, start, end).strip();
    boolean plausible = kind != LinkKind.THING || url.contains("://") || url.startsWith("/");
    if (plausible && !(url.isEmpty() && kind == LinkKind.FEED)) {
      links.add(kind, start, url);
    }
  }
}
