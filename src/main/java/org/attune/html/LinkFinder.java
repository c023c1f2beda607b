package org.attune.html;

import java.util.ArrayList;
import java.util.List;
import org.attune.links.Link;
import org.attune.links.LinkKind;
import org.attune.problem.Position;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/**
 * Finds where in a file a link stands. {@link PageReader} does not keep that: only broken links are
 * ever asked for, and keeping the places of all costs time and memory on every page.
 */
public final class LinkFinder {
  private LinkFinder() {}

  /**
   * All places of a link, in the order of the file; of a link in HTML, where its attribute begins.
   *
   * @param path the file's path; its extension says what it is
   */
  public static List<Position> find(String path, String text, Link link) {
    if (path.endsWith(".css")) {
      return StyleAddresses.in(text).stream()
          .filter(found -> found.url().equals(link.url()))
          .map(found -> positionAt(text, found.offset()))
          .toList();
    }
    List<Position> places = new ArrayList<>();
    Document document = PageReader.parse(path, text, true);
    for (Element element : document.getAllElements()) {
      ElementLinks.of(
          element,
          (kind, url, attribute) -> {
            if (kind == link.kind() && url.equals(link.url())) {
              places.add(start(element.attributes().sourceRange(attribute).nameRange()));
            }
          });
      if (element.normalName().equals("style") && link.kind() == LinkKind.CSS) {
        addStyle(element, link, places);
      }
    }
    return places;
  }

  private static void addStyle(Element style, Link link, List<Position> places) {
    boolean holds =
        StyleAddresses.in(style.data()).stream().anyMatch(css -> css.url().equals(link.url()));
    if (holds) {
      places.add(start(style.sourceRange()));
    }
  }

  private static Position start(Range range) {
    return range.isTracked()
        ? new Position(range.start().lineNumber(), range.start().columnNumber())
        : Position.START;
  }

  private static Position positionAt(String text, int offset) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < offset; i++) {
      if (text.charAt(i) == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    return new Position(line, offset - lineStart + 1);
  }
}
