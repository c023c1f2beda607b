package org.attune.markdown;

import java.util.Locale;
import java.util.Set;
import org.attune.inputs.Once;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/** Which raw HTML may stand on a page. Scripts, event handlers and running addresses never may. */
final class HtmlPolicy {
  private static final String BASE = "https://relative.invalid/";
  private static final Set<String> NEVER =
      Set.of(
          "script",
          "noscript",
          "base",
          "meta",
          "link",
          "html",
          "head",
          "body",
          "frame",
          "frameset",
          "noframes",
          "noembed",
          "xmp",
          "plaintext",
          "template",
          "title");

  /** Elements whose content goes with them. */
  private static final Set<String> WITH_CONTENT =
      Set.of(
          "script",
          "noscript",
          "style",
          "iframe",
          "object",
          "svg",
          "math",
          "template",
          "title",
          "textarea",
          "select",
          "noframes",
          "noembed",
          "xmp",
          "head",
          "audio",
          "video",
          "canvas");

  private final boolean trusted;
  private final Once<Safelist> safelist = new Once<>(HtmlPolicy::safelist);

  HtmlPolicy(boolean trusted) {
    this.trusted = trusted;
  }

  private static Safelist safelist() {
    return Safelist.relaxed()
        .addTags("abbr", "address", "bdi", "bdo", "del", "details", "dfn", "figcaption", "figure")
        .addTags("hr", "ins", "kbd", "mark", "rp", "rt", "ruby", "s", "samp", "section", "summary")
        .addTags("time", "var", "wbr")
        .addAttributes(":all", "class", "id", "lang", "dir", "title", "role", "translate")
        .addAttributes(":all", "aria-label", "aria-hidden", "aria-describedby", "aria-labelledby")
        .addAttributes("a", "hreflang", "rel")
        .addAttributes("details", "open")
        .addAttributes("img", "loading", "decoding")
        .addAttributes("ol", "reversed")
        .addAttributes("li", "value")
        .addAttributes("th", "headers")
        .addAttributes("td", "headers")
        .addAttributes("time", "datetime")
        .addProtocols("a", "href", "tel", "sms")
        .removeProtocols("a", "href", "ftp")
        .preserveRelativeLinks(true);
  }

  boolean allowsTag(String name) {
    return trusted ? !NEVER.contains(name) : safelist.get().isSafeTag(name);
  }

  /** True for the address of a picture. */
  boolean allowsSource(String address) {
    return !address.isEmpty() && allowsAttribute("img", "src", address);
  }

  /** True for a tag that {@code markdown.html=trusted} would let pass. */
  boolean couldAllowTag(String name) {
    return !trusted && !NEVER.contains(name);
  }

  /** True for an attribute that {@code markdown.html=trusted} would let pass. */
  boolean couldAllowAttribute(String name, String value) {
    return !trusted && !isNever(name.toLowerCase(Locale.ROOT), value);
  }

  private static boolean isNever(String key, String value) {
    return key.startsWith("on")
        || key.equals("srcdoc")
        || Addresses.runs(value)
        || (canRun(key) && mentionsScript(value));
  }

  /** True where the content of a tag that isn't allowed would make no sense as text. */
  boolean dropsContent(String name) {
    return WITH_CONTENT.contains(name);
  }

  boolean allowsAttribute(String tag, String name, String value) {
    String key = name.toLowerCase(Locale.ROOT);
    if (isNever(key, value)) {
      return false;
    }
    if (trusted) {
      return true;
    }
    Element element = new Element(tag).attr(key, value);
    element.setBaseUri(BASE);
    return safelist.get().isSafeAttribute(tag, element, new Attribute(key, value));
  }

  /** Attributes that hold addresses among other things. */
  private static boolean canRun(String key) {
    return Set.of("style", "values", "to", "from", "by", "content", "srcset").contains(key);
  }

  /** True for text in which an old or strange browser could find a script. */
  static boolean mentionsScript(String text) {
    String seen = text.replaceAll("[\\s\\p{Cntrl}\\\\]", "").toLowerCase(Locale.ROOT);
    return seen.contains("javascript:")
        || seen.contains("vbscript:")
        || seen.contains("expression(")
        || seen.contains("data:text/html");
  }
}
