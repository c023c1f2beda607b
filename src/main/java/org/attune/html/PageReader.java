package org.attune.html;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attune.links.Link;
import org.attune.links.LinkKind;
import org.attune.links.Page;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** Reads a file of a finished site into its links, ids and names. Safe for use by many threads. */
public final class PageReader {
  private PageReader() {}

  /** True where a file of that name can hold links that are read here. */
  public static boolean reads(String path) {
    return isHtml(path) || path.endsWith(".css") || path.endsWith(".svg");
  }

  /**
   * The links of a file. A style sheet has no ids; what an inert {@code <template>} holds is left
   * out.
   *
   * @param path its path below the site's root, with {@code /}; the extension says what it is
   */
  public static Page read(String path, String text) {
    return path.endsWith(".css")
        ? readStyle(path, text)
        : readMarkup(path, parse(path, text, false));
  }

  /** True for the name of an HTML page. */
  public static boolean isHtml(String path) {
    return path.endsWith(".html") || path.endsWith(".htm") || path.endsWith(".xhtml");
  }

  /** The tree of a page or an SVG picture, where wanted with the places of all its parts. */
  static Document parse(String path, String text, boolean withPlaces) {
    Parser parser = path.endsWith(".svg") ? Parser.xmlParser() : Parser.htmlParser();
    parser.setTrackPosition(withPlaces);
    return parser.parseInput(text, "");
  }

  private static Page readStyle(String path, String css) {
    List<Link> links =
        StyleAddresses.in(css).stream()
            .map(StyleAddresses.Found::url)
            .filter(url -> !url.startsWith("#"))
            .map(url -> new Link(LinkKind.CSS, url))
            .distinct()
            .toList();
    return new Page(path, "", links, Set.of(), Set.of(), Set.of());
  }

  private static Page readMarkup(String path, Document document) {
    Collector collector = new Collector();
    document.filter(collector);
    Element base = document.selectFirst("base[href]");
    return new Page(
        path,
        base == null ? "" : base.attr("href"),
        List.copyOf(collector.links),
        collector.ids,
        collector.names,
        collector.maps);
  }

  private static final class Collector implements NodeFilter {
    private final Set<Link> links = new LinkedHashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> maps = new HashSet<>();

    @Override
    public FilterResult head(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return FilterResult.CONTINUE;
      }
      ElementLinks.of(element, (kind, url, attribute) -> links.add(new Link(kind, url)));
      String tag = element.normalName();
      collectNames(element, tag);
      if (tag.equals("style")) {
        StyleAddresses.in(element.data())
            .forEach(css -> links.add(new Link(LinkKind.CSS, css.url())));
      }
      return tag.equals("template") ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
    }

    private void collectNames(Element element, String tag) {
      String id = element.id();
      if (!id.isEmpty()) {
        ids.add(id);
      }
      if (tag.equals("a") && element.hasAttr("name")) {
        names.add(element.attr("name"));
      } else if (tag.equals("map")) {
        maps.add(element.attr("name"));
      }
    }
  }
}
