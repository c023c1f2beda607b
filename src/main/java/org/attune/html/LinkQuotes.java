package org.attune.html;

import java.nio.file.Path;
import org.attune.links.BrokenLink;
import org.attune.links.ExternalLink;

/** Looks up the text that a link shows and the line that it stands in. */
public final class LinkQuotes {
  private static final int LONGEST = 80;

  /** What was looked up; {@code ""} where there is nothing. */
  public record Quote(String text, String line) {}

  private final Path folder;
  private String path = "";
  private FileText file = FileText.NONE;

  /** Quotes from a folder; quickest for one page after the other. */
  public LinkQuotes(Path folder) {
    this.folder = folder;
  }

  /** The quote of a broken link. */
  public Quote of(BrokenLink link) {
    return of(link.page(), link.offset(), link.position().line());
  }

  /** The quote of a link that leaves the site. */
  public Quote of(ExternalLink link) {
    return of(link.page(), link.offset(), link.position().line());
  }

  private Quote of(String page, int offset, int line) {
    if (!page.equals(path)) {
      path = page;
      file = FileText.read(folder, page);
    }
    return new Quote(LinkReader.isHtml(page) ? text(offset) : "", file.line(line));
  }

  /** The text up to the end of the link that begins around there. */
  private String text(int offset) {
    byte[] bytes = file.bytes();
    int open = offset;
    while (open > 0 && bytes[open] != '<') {
      open--;
    }
    Markup markup = new Markup(bytes, open, file.length(), false);
    if (open >= file.length() || !markup.next(false) || markup.element() != Name.A) {
      return "";
    }
    int start = markup.at();
    boolean ended = false;
    while (!ended && markup.next(false)) {
      ended = markup.element() == Name.A;
    }
    String text = ended ? ShownText.of(bytes, start, markup.tagStart()) : "";
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }
}
