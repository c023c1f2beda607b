package org.attune.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a page of somebody else says, as far as a link to it asks: its title, its first heading, its
 * text and its ids.
 *
 * @param heading the first {@code h1}; {@code ""} for none
 * @param text what it shows, with each run of white space as one space
 * @param ids its ids and names
 * @param asksPassword true where it has a field for a password
 * @param scripts how many scripts it has
 */
public record PageGist(
    String title, String heading, String text, Set<String> ids, boolean asksPassword, int scripts) {
  public PageGist {
    ids = Set.copyOf(ids);
  }

  /** Reads a page; its charset is what the server says, else what it says itself. */
  public static PageGist of(byte[] bytes, String contentType) {
    byte[] text = Encoding.toUtf8(bytes, bytes.length, contentType);
    return new Reader(text).read();
  }

  private static final class Reader {
    private final byte[] bytes;
    private final Markup markup;
    private final StringBuilder text = new StringBuilder();
    private final Set<String> ids = new HashSet<>();
    private String title = "";
    private String heading = "";
    private int headingStart = -1;
    private boolean asksPassword;
    private int scripts;

    Reader(byte[] bytes) {
      this.bytes = bytes;
      this.markup = new Markup(bytes, 0, bytes.length, false);
    }

    PageGist read() {
      int from = 0;
      while (markup.next(false)) {
        text.append(Values.between(bytes, from, markup.tagStart())).append(' ');
        from = markup.at();
        if (markup.isEnd()) {
          end();
        } else {
          from = start();
        }
      }
      if (from < bytes.length) {
        text.append(Values.between(bytes, from, bytes.length));
      }
      String shown = text.toString().replaceAll("<!--.*?-->", " ");
      return new PageGist(
          title,
          heading,
          shown.replaceAll("[\\s\\u00A0]+", " ").strip(),
          ids,
          asksPassword,
          scripts);
    }

    private void end() {
      if (headingStart >= 0 && markup.isNamed("h1")) {
        heading = ShownText.of(bytes, headingStart, markup.tagStart());
        headingStart = -1;
      }
    }

    /** Where the text goes on. */
    private int start() {
      Name element = markup.element();
      addIds(element);
      if (heading.isEmpty() && markup.isNamed("h1")) {
        headingStart = markup.at();
      }
      int begin = markup.at();
      switch (element) {
        case INPUT -> asksPassword |= type().equals("password");
        case SCRIPT -> {
          scripts++;
          return markup.script();
        }
        case TITLE -> {
          int end = markup.text(element);
          title = title.isEmpty() ? ShownText.of(bytes, begin, end) : title;
          return end;
        }
        case STYLE, TEXTAREA, IFRAME, XMP, NOEMBED, NOFRAMES -> {
          return markup.text(element);
        }
        default -> {}
      }
      return markup.at();
    }

    private String type() {
      int type = markup.find(Name.TYPE);
      return type < 0 ? "" : value(type).toLowerCase(Locale.ROOT);
    }

    private void addIds(Name element) {
      int id = markup.find(Name.ID);
      if (id >= 0) {
        ids.add(value(id));
      }
      int name = markup.find(Name.NAME);
      if (name >= 0 && (element == Name.A || element == Name.MAP)) {
        ids.add(value(name));
      }
    }

    private String value(int attribute) {
      return Values.attribute(bytes, markup.valueStart(attribute), markup.valueEnd(attribute));
    }
  }
}
