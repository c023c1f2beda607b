package org.attune.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.attune.links.LinkKind;
import org.attune.links.LinkList;
import org.attune.links.Redirects;

/**
 * The one place that says what is a link: reads a file of a finished site into its links, ids and
 * names. The build and {@code attune links} both use it.
 */
public final class LinkReader {
  private LinkReader() {}

  /** True where a file of that name can hold links that are read here. */
  public static boolean reads(String path) {
    return kind(path) != Kind.OTHER;
  }

  /** True for the name of an HTML page. */
  public static boolean isHtml(String path) {
    Kind kind = kind(path);
    return kind == Kind.HTML || kind == Kind.XHTML;
  }

  private enum Kind {
    HTML,
    XHTML,
    SVG,
    CSS,
    XML,
    MANIFEST,
    JSON_FEED,
    ROBOTS,
    REDIRECTS,
    OTHER
  }

  private static Kind kind(String path) {
    int dot = path.lastIndexOf('.');
    return switch (dot < 0 ? "" : path.substring(dot).toLowerCase(Locale.ROOT)) {
      case ".html", ".htm" -> Kind.HTML;
      case ".xhtml", ".xht" -> Kind.XHTML;
      case ".svg" -> Kind.SVG;
      case ".css" -> Kind.CSS;
      case ".xml", ".rss", ".atom", ".rdf" -> Kind.XML;
      case ".webmanifest" -> Kind.MANIFEST;
      case ".json" ->
          path.endsWith("manifest.json")
              ? Kind.MANIFEST
              : path.endsWith("feed.json") ? Kind.JSON_FEED : Kind.OTHER;
      case ".txt" -> path.equals("robots.txt") ? Kind.ROBOTS : Kind.OTHER;
      default -> path.equals("_redirects") ? Kind.REDIRECTS : Kind.OTHER;
    };
  }

  /**
   * Adds the links of a file.
   *
   * @param path its path below the site's root, with {@code /}; its end says what it is
   * @param bytes the file, as UTF-8 where it says nothing else
   * @param length how many of the bytes count
   * @param links emptied first
   */
  public static void read(String path, byte[] bytes, int length, LinkList links) {
    links.start(path);
    switch (kind(path)) {
      case HTML -> new PageReader(bytes, 0, length, false, false, links).read();
      case XHTML -> new PageReader(bytes, 0, length, true, false, links).read();
      case SVG -> new PageReader(bytes, 0, length, true, true, links).read();
      case CSS -> style(bytes, length, links);
      case XML -> new XmlReader(bytes, length, links).read();
      case MANIFEST -> manifest(bytes, length, links);
      case JSON_FEED ->
          StructuredData.feed(new String(bytes, 0, length, StandardCharsets.UTF_8), links);
      case ROBOTS -> robots(bytes, length, links);
      case REDIRECTS -> redirects(bytes, length, links);
      case OTHER -> {}
    }
  }

  /** The links of a file whose text is at hand. */
  public static LinkList read(String path, String text) {
    return read(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The links of a file whose text is at hand as UTF-8. */
  public static LinkList read(String path, byte[] bytes) {
    LinkList links = new LinkList();
    read(path, bytes, bytes.length, links);
    return links;
  }

  /** Adds what a file names that some page calls its app's manifest. */
  public static void manifest(byte[] bytes, int length, LinkList links) {
    StructuredData.manifest(new String(bytes, 0, length, StandardCharsets.UTF_8), links);
  }

  private static void style(byte[] bytes, int length, LinkList links) {
    String css = Values.text(bytes, 0, length);
    for (StyleAddresses.Found found : StyleAddresses.in(css)) {
      if (!found.url().startsWith("#") && !found.url().isBlank()) {
        int offset = css.substring(0, found.offset()).getBytes(StandardCharsets.UTF_8).length;
        links.add(LinkKind.CSS, offset, found.url());
      }
    }
  }

  private static void robots(byte[] bytes, int length, LinkList links) {
    int offset = 0;
    for (String line : Values.text(bytes, 0, length).split("\n", -1)) {
      int colon = line.indexOf(':');
      if (colon > 0 && line.substring(0, colon).strip().equalsIgnoreCase("sitemap")) {
        String url = line.substring(colon + 1).replaceFirst("#.*", "").strip();
        links.add(LinkKind.RULE, offset + Math.max(line.indexOf(url), 0), url);
      }
      offset += line.getBytes(StandardCharsets.UTF_8).length + 1;
    }
  }

  private static void redirects(byte[] bytes, int length, LinkList links) {
    String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
    for (Redirects.Rule rule : Redirects.parse(text).rules()) {
      if (rule.isPlainTarget()) {
        links.add(LinkKind.RULE, rule.offset(), rule.target());
      }
    }
  }
}
