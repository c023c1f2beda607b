package org.attune.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attune.links.LinkKind;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * What counts as a link: each attribute of each element that names an address or an id.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/indices.html#attributes-3">HTML Standard,
 *     index of attributes</a>
 */
final class ElementLinks {
  /** Attributes that hold an address on every element that has them. */
  private static final Map<String, LinkKind> ON_ANY =
      Map.of("cite", LinkKind.CITE, "background", LinkKind.IMAGE, "poster", LinkKind.IMAGE);

  private static final Map<String, LinkKind> SOURCES =
      Map.of(
          "img", LinkKind.IMAGE,
          "input", LinkKind.IMAGE,
          "source", LinkKind.MEDIA,
          "video", LinkKind.MEDIA,
          "audio", LinkKind.MEDIA,
          "track", LinkKind.MEDIA,
          "script", LinkKind.SCRIPT,
          "iframe", LinkKind.EMBED,
          "frame", LinkKind.EMBED,
          "embed", LinkKind.EMBED);

  /** Attributes that hold ids of the same page, one or several with spaces between them. */
  private static final Set<String> ID_LISTS =
      Set.of(
          "aria-activedescendant",
          "aria-controls",
          "aria-describedby",
          "aria-details",
          "aria-errormessage",
          "aria-flowto",
          "aria-labelledby",
          "aria-owns",
          "commandfor",
          "popovertarget");

  private static final Set<String> NOT_FETCHED = Set.of("preconnect", "dns-prefetch");

  /** Hears of each link of an element. */
  @FunctionalInterface
  interface Listener {
    /**
     * A link was found.
     *
     * @param attribute the attribute that holds it
     */
    void link(LinkKind kind, String url, String attribute);
  }

  private ElementLinks() {}

  static void of(Element element, Listener listener) {
    Attributes attributes = element.attributes();
    if (attributes.isEmpty()) {
      return;
    }
    boolean svg = element.tag().namespace().endsWith("/svg");
    for (Attribute attribute : attributes) {
      String name = attribute.getKey();
      String value = attribute.getValue();
      if (svg) {
        ofSvg(element, name, value, listener);
      } else {
        ofHtml(element, name, value, listener);
      }
      ofBoth(name, value, listener);
    }
  }

  private static void ofBoth(String name, String value, Listener listener) {
    if (name.equals("style")) {
      StyleAddresses.in(value).forEach(css -> listener.link(LinkKind.CSS, css.url(), name));
    } else if (ID_LISTS.contains(name)) {
      ids(value, name, listener);
    }
  }

  private static void ofHtml(Element element, String name, String value, Listener listener) {
    String tag = element.normalName();
    switch (name) {
      case "href" -> href(element, tag, value, listener);
      case "src" -> src(element, tag, value, listener);
      case "srcset", "imagesrcset" ->
          Srcset.addresses(value).forEach(url -> listener.link(LinkKind.IMAGE, url, name));
      case "data" -> {
        if (tag.equals("object")) {
          listener.link(LinkKind.EMBED, value, name);
        }
      }
      case "action" -> {
        if (tag.equals("form") && !value.isBlank()) {
          listener.link(LinkKind.FORM, value, name);
        }
      }
      case "formaction" -> listener.link(LinkKind.FORM, value, name);
      case "content" -> meta(element, tag, value, listener);
      case "usemap" -> listener.link(LinkKind.MAP, value, name);
      case "longdesc" -> listener.link(LinkKind.PAGE, value, name);
      case "for", "headers", "list", "form" -> idsOf(tag, name, value, listener);
      default -> {
        LinkKind kind = ON_ANY.get(name);
        if (kind != null && !value.isBlank() && tag.indexOf('-') < 0) {
          listener.link(kind, value, name);
        }
      }
    }
  }

  private static void href(Element element, String tag, String value, Listener listener) {
    switch (tag) {
      case "a", "area" -> listener.link(LinkKind.PAGE, value, "href");
      case "link" -> {
        List<String> rel = List.of(element.attr("rel").toLowerCase(Locale.ROOT).split("\\s+", -1));
        if (rel.stream().noneMatch(NOT_FETCHED::contains)) {
          listener.link(kindOf(rel, element.attr("as")), value, "href");
        }
      }
      default -> {}
    }
  }

  private static LinkKind kindOf(List<String> rel, String as) {
    if (rel.contains("stylesheet")) {
      return LinkKind.STYLE;
    }
    if (rel.contains("icon") || as.equals("image")) {
      return LinkKind.IMAGE;
    }
    return rel.contains("modulepreload") || as.equals("script") ? LinkKind.SCRIPT : LinkKind.HEAD;
  }

  private static void src(Element element, String tag, String value, Listener listener) {
    LinkKind kind = SOURCES.get(tag);
    boolean isButton = tag.equals("input") && !element.attr("type").equalsIgnoreCase("image");
    if (kind != null && !isButton) {
      listener.link(kind, value, "src");
    }
  }

  private static void meta(Element element, String tag, String value, Listener listener) {
    if (!tag.equals("meta") || value.isBlank()) {
      return;
    }
    if (element.attr("http-equiv").equalsIgnoreCase("refresh")) {
      MetaRefresh.address(value).ifPresent(url -> listener.link(LinkKind.REDIRECT, url, "content"));
    }
    String name = element.hasAttr("property") ? element.attr("property") : element.attr("name");
    if (name.matches(
        "(og:(url|image|video|audio)(:url|:secure_url)?)|twitter:(image|player)(:src)?")) {
      listener.link(LinkKind.HEAD, value, "content");
    }
  }

  private static void idsOf(String tag, String name, String value, Listener listener) {
    boolean lists =
        switch (name) {
          case "for" -> tag.equals("label") || tag.equals("output");
          case "headers" -> tag.equals("td") || tag.equals("th");
          case "list" -> tag.equals("input");
          default -> !tag.equals("form");
        };
    if (lists) {
      ids(value, name, listener);
    }
  }

  private static void ofSvg(Element element, String name, String value, Listener listener) {
    if (name.equals("href") || name.equals("xlink:href")) {
      LinkKind kind = element.normalName().equals("a") ? LinkKind.PAGE : LinkKind.IMAGE;
      listener.link(kind, value, name);
    } else if (!name.equals("style") && value.contains("url(")) {
      StyleAddresses.in(value).forEach(css -> listener.link(LinkKind.CSS, css.url(), name));
    }
  }

  private static void ids(String value, String attribute, Listener listener) {
    for (String id : value.strip().split("\\s+", -1)) {
      if (!id.isEmpty()) {
        listener.link(LinkKind.ID, id, attribute);
      }
    }
  }
}
