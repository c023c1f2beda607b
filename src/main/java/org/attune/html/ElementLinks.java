package org.attune.html;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import org.attune.links.LinkKind;
import org.attune.links.LinkList;

/**
 * What counts as a link: each attribute of each element that names an address or an id.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/indices.html#attributes-3">HTML Standard,
 *     index of attributes</a>
 */
final class ElementLinks {
  /** Relations that name a host or a vocabulary, and nothing that is fetched. */
  private static final Set<String> NOT_FETCHED = Set.of("preconnect", "dns-prefetch", "profile");

  /** Made for the first element that says what it shares. */
  private static final class Shared {
    static final Pattern NAME =
        Pattern.compile(
            "(og:(url|image|video|audio|see_also)(:url|:secure_url)?)|twitter:(image|player|url)"
                + "(:src|:stream)?|msapplication-(TileImage|square\\w+logo|wide\\w+logo|config)"
                + "|image|url|thumbnailUrl|contentUrl|embedUrl|logo");
  }

  private static final String SPACES = " \t\n\u000B\f\r";

  /** Made for the first element that lacks its address. */
  private static final class ForScripts {
    static final Pattern ATTRIBUTE =
        Pattern.compile("(?i)\\b(data-|id\\s*=|class\\s*=)|(src|href)\\s*=");
  }

  /** Elements of SVG that use what their address names. */
  private static final List<String> SVG_USERS =
      List.of(
          "a",
          "use",
          "image",
          "script",
          "linearGradient",
          "radialGradient",
          "pattern",
          "feImage",
          "textPath",
          "mpath",
          "animate",
          "animateMotion",
          "animateTransform",
          "set",
          "discard",
          "filter",
          "cursor",
          "tref",
          "font-face-uri");

  private final Markup markup;
  private final LinkList links;

  ElementLinks(Markup markup, LinkList links) {
    this.markup = markup;
    this.links = links;
  }

  /** Adds the links of an HTML element's start tag. */
  void html() {
    for (int i = 0; i < markup.attributes(); i++) {
      html(i, markup.name(i));
    }
    Name element = markup.element();
    if (element == Name.IMG && hasNone(Name.SRC, Name.SRCSET) && !isLeftToScript()) {
      links.add(LinkKind.IMAGE, markup.tagStart(), "");
    } else if (element == Name.LINK
        && !lower(Name.REL).isEmpty()
        && hasNone(Name.HREF, Name.IMAGESRCSET)
        && !isLeftToScript()) {
      links.add(LinkKind.HEAD, markup.tagStart(), "");
    }
  }

  private boolean hasNone(Name one, Name other) {
    return markup.find(one) < 0 && markup.find(other) < 0;
  }

  /** True where an attribute lets a script find the element, or holds the address for one. */
  private boolean isLeftToScript() {
    byte[] tag = Arrays.copyOfRange(markup.bytes(), markup.nameEnd(), markup.at());
    return ForScripts.ATTRIBUTE.matcher(new String(tag, StandardCharsets.ISO_8859_1)).find();
  }

  private void html(int attribute, Name name) {
    Name element = markup.element();
    switch (name) {
      case HREF -> href(attribute, element);
      case SRC -> src(attribute, element);
      case SRCSET -> {
        if (element == Name.IMG || element == Name.SOURCE || element == Name.IMAGE) {
          sources(attribute);
        }
      }
      case IMAGESRCSET -> {
        if (element == Name.LINK) {
          sources(attribute);
        }
      }
      case POSTER -> whereWritten(element == Name.VIDEO, LinkKind.IMAGE, attribute);
      case DATA -> {
        if (element == Name.OBJECT) {
          add(LinkKind.EMBED, attribute);
        }
      }
      case ACTION -> whereWritten(element == Name.FORM, LinkKind.FORM, attribute);
      case FORMACTION ->
          whereWritten(element == Name.BUTTON || element == Name.INPUT, LinkKind.FORM, attribute);
      case CITE -> whereWritten(isQuotation(element), LinkKind.CITE, attribute);
      case BACKGROUND -> whereWritten(hasBackground(element), LinkKind.IMAGE, attribute);
      case LONGDESC ->
          whereWritten(
              element == Name.IMG || element == Name.IFRAME || element == Name.FRAME,
              LinkKind.PAGE,
              attribute);
      case PING -> {
        if (element == Name.A || element == Name.AREA) {
          each(LinkKind.HEAD, attribute);
        }
      }
      case CONTENT -> meta(attribute, element);
      case USEMAP -> {
        if (element == Name.IMG || element == Name.OBJECT || element == Name.INPUT) {
          add(LinkKind.MAP, attribute);
        }
      }
      case FOR -> references(element == Name.LABEL || element == Name.OUTPUT, attribute);
      case HEADERS -> references(element == Name.TD || element == Name.TH, attribute);
      case LIST -> references(element == Name.INPUT, attribute);
      case FORM -> references(isControl(element), attribute);
      case ITEMREF, COMMANDFOR, POPOVERTARGET -> references(true, attribute);
      default -> both(attribute, name);
    }
  }

  /** Attributes that mean the same in HTML and SVG. */
  private void both(int attribute, Name name) {
    switch (name) {
      case ARIA_ACTIVEDESCENDANT,
          ARIA_CONTROLS,
          ARIA_DESCRIBEDBY,
          ARIA_DETAILS,
          ARIA_ERRORMESSAGE,
          ARIA_FLOWTO,
          ARIA_LABELLEDBY,
          ARIA_OWNS ->
          references(true, attribute);
      case STYLE -> style(attribute);
      default -> {}
    }
  }

  private static boolean isQuotation(Name element) {
    return element == Name.BLOCKQUOTE
        || element == Name.Q
        || element == Name.INS
        || element == Name.DEL;
  }

  private boolean hasBackground(Name element) {
    return element == Name.TD
        || element == Name.TH
        || markup.isNamed("body")
        || markup.isNamed("table")
        || markup.isNamed("tr");
  }

  private static boolean isControl(Name element) {
    return element == Name.BUTTON
        || element == Name.FIELDSET
        || element == Name.INPUT
        || element == Name.OBJECT
        || element == Name.OUTPUT
        || element == Name.SELECT
        || element == Name.TEXTAREA;
  }

  private void href(int attribute, Name element) {
    if (element == Name.A || element == Name.AREA) {
      add(LinkKind.PAGE, attribute);
    } else if (element == Name.LINK) {
      List<Object> relations = Collections.list(new StringTokenizer(lower(Name.REL), SPACES));
      if (Collections.disjoint(relations, NOT_FETCHED)) {
        add(kindOf(relations, lower(Name.AS)), attribute);
      }
    }
  }

  private static LinkKind kindOf(List<Object> relations, String as) {
    if (relations.contains("stylesheet")) {
      return LinkKind.STYLE;
    }
    if (relations.contains("icon") || as.equals("image")) {
      return LinkKind.IMAGE;
    }
    if (relations.contains("manifest")) {
      return LinkKind.MANIFEST;
    }
    return relations.contains("modulepreload") || as.equals("script")
        ? LinkKind.SCRIPT
        : LinkKind.HEAD;
  }

  private void src(int attribute, Name element) {
    switch (element) {
      case IMG, IMAGE -> add(LinkKind.IMAGE, attribute);
      case INPUT -> {
        if (lower(Name.TYPE).equals("image")) {
          add(LinkKind.IMAGE, attribute);
        }
      }
      case SOURCE, VIDEO, AUDIO, TRACK -> add(LinkKind.MEDIA, attribute);
      case SCRIPT -> add(LinkKind.SCRIPT, attribute);
      case IFRAME -> {
        if (markup.find(Name.SRCDOC) < 0) {
          add(LinkKind.EMBED, attribute);
        }
      }
      case FRAME, EMBED -> add(LinkKind.EMBED, attribute);
      default -> {}
    }
  }

  private void sources(int attribute) {
    String value = value(attribute);
    int offset = markup.nameStart(attribute);
    Srcset.addresses(value).forEach(url -> links.add(LinkKind.IMAGE, offset, url));
  }

  private void meta(int attribute, Name element) {
    if (element != Name.META) {
      return;
    }
    int offset = markup.nameStart(attribute);
    if (lower(Name.HTTP_EQUIV).equals("refresh")) {
      LinkKind kind = MetaRefresh.isAtOnce(value(attribute)) ? LinkKind.MOVE : LinkKind.REDIRECT;
      MetaRefresh.address(value(attribute)).ifPresent(url -> links.add(kind, offset, url));
      return;
    }
    boolean shared =
        isShared(Name.PROPERTY, "og:") || isShared(Name.NAME, ":") || isShared(Name.ITEMPROP, "");
    if (shared && !value(attribute).isBlank() && !value(attribute).equals("none")) {
      add(LinkKind.HEAD, attribute);
    }
  }

  /** Open Graph by property or name, Twitter's cards and tiles by name, microdata by itemprop. */
  private boolean isShared(Name by, String needed) {
    int attribute = markup.find(by);
    if (attribute < 0) {
      return false;
    }
    String name = value(attribute).strip();
    boolean plain = name.indexOf(':') < 0 && !name.startsWith("msapplication");
    return plain == needed.isEmpty() && Shared.NAME.matcher(name).matches();
  }

  /** Adds the links of an SVG or MathML element's start tag. */
  void foreign(boolean svg) {
    for (int i = 0; i < markup.attributes(); i++) {
      Name name = markup.name(i);
      switch (name) {
        case HREF, XLINK_HREF -> foreignHref(i, svg);
        case CLIP_PATH, CURSOR, FILL, FILTER, MARKER_END, MARKER_MID, MARKER_START, MASK, STROKE ->
            style(i);
        default -> both(i, name);
      }
    }
  }

  /** Where both are written, the one without a prefix counts. */
  private void foreignHref(int attribute, boolean svg) {
    if (markup.name(attribute) == Name.XLINK_HREF && markup.find(Name.HREF) >= 0) {
      return;
    }
    if (svg && SVG_USERS.stream().noneMatch(markup::isNamed)) {
      return;
    }
    String url = value(attribute).strip();
    boolean page = !svg || markup.element() == Name.A;
    boolean script = markup.element() == Name.SCRIPT;
    if (page || !url.startsWith("#")) {
      add(page ? LinkKind.PAGE : script ? LinkKind.SCRIPT : LinkKind.IMAGE, attribute);
    } else if (url.length() > 1) {
      links.add(LinkKind.PART, markup.nameStart(attribute), url);
    }
  }

  /** Adds the addresses of a style attribute or of a presentation attribute. */
  private void style(int attribute) {
    byte[] bytes = markup.bytes();
    for (int i = markup.valueStart(attribute); i < markup.valueEnd(attribute); i++) {
      if (bytes[i] == '(') {
        String css = value(attribute);
        int offset = markup.nameStart(attribute);
        StyleAddresses.in(css).forEach(found -> addStyle(found.url(), offset));
        return;
      }
    }
  }

  /** Adds an address of a style; one of only a fragment means this very document. */
  void addStyle(String url, int offset) {
    if (url.startsWith("#")) {
      links.add(LinkKind.PART, offset, url);
    } else if (!url.isBlank()) {
      links.add(LinkKind.CSS, offset, url);
    }
  }

  private void references(boolean counts, int attribute) {
    if (counts) {
      each(LinkKind.ID, attribute);
    }
  }

  private void each(LinkKind kind, int attribute) {
    int offset = markup.nameStart(attribute);
    byte[] bytes = markup.bytes();
    int start = markup.valueStart(attribute);
    int end = markup.valueEnd(attribute);
    if (!Values.isPlain(bytes, start, end)) {
      for (String word : value(attribute).strip().split("[ \t\n\f\r]+", -1)) {
        if (!word.isEmpty()) {
          links.add(kind, offset, word);
        }
      }
      return;
    }
    for (int i = start; i < end; ) {
      if (Markup.isSpace(bytes[i])) {
        i++;
        continue;
      }
      int from = i;
      while (i < end && !Markup.isSpace(bytes[i])) {
        i++;
      }
      links.add(kind, offset, bytes, from, i);
    }
  }

  private void whereWritten(boolean counts, LinkKind kind, int attribute) {
    if (counts && !isBlank(attribute)) {
      add(kind, attribute);
    }
  }

  private boolean isBlank(int attribute) {
    for (int i = markup.valueStart(attribute); i < markup.valueEnd(attribute); i++) {
      if (!Markup.isSpace(markup.bytes()[i])) {
        return false;
      }
    }
    return true;
  }

  private void add(LinkKind kind, int attribute) {
    byte[] bytes = markup.bytes();
    int start = markup.valueStart(attribute);
    int end = markup.valueEnd(attribute);
    int offset = markup.nameStart(attribute);
    if (Values.isPlain(bytes, start, end)) {
      links.add(kind, offset, bytes, start, end);
    } else {
      links.add(kind, offset, value(attribute));
    }
  }

  String value(int attribute) {
    return Values.attribute(
        markup.bytes(), markup.valueStart(attribute), markup.valueEnd(attribute));
  }

  /** An attribute's value in lower case; {@code ""} where it is not there. */
  String lower(Name name) {
    int attribute = markup.find(name);
    return attribute < 0 ? "" : value(attribute).strip().toLowerCase(Locale.ROOT);
  }
}
