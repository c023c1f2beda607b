package org.attune.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes a piece of HTML as the Markdown that gives the same, for texts that are carried over. */
public final class HtmlAsMarkdown {
  private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\f\\r]+");
  private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<]|~(?=~)|&(?=#?\\w+;)");
  private static final Pattern AT_START =
      Pattern.compile("^(?:([#+=|>-])|(\\d{1,9})([.)](?=\\s|$)))");
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "ul",
          "ol",
          "blockquote",
          "pre",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "section",
          "article",
          "table",
          "tr",
          "dl",
          "dt",
          "dd",
          "hr");
  private static final Set<String> TRANSPARENT =
      Set.of("span", "font", "td", "th", "tbody", "thead", "small", "label", "body", "wbr");
  private static final Set<String> SILENT = Set.of("script", "style", "head", "template");

  private final Consumer<String> lost;

  private HtmlAsMarkdown(Consumer<String> lost) {
    this.lost = lost;
  }

  /**
   * The Markdown of some HTML, blocks divided by a blank line.
   *
   * @param lost hears of each element that Markdown has no sign for, by its name
   */
  public static String of(String html, Consumer<String> lost) {
    return String.join(
        "\n\n", new HtmlAsMarkdown(lost).blocks(Jsoup.parseBodyFragment(html).body()));
  }

  /** Plain text, with a backslash before what would be a sign in Markdown. */
  public static String escaped(String text) {
    String marked = SIGNS.matcher(text).replaceAll("\\\\$0");
    return AT_START.matcher(marked).replaceFirst("$2\\\\$1$3");
  }

  private List<String> blocks(Element parent) {
    List<String> blocks = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (Node node : parent.childNodes()) {
      if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
        end(line, blocks);
        blocks.addAll(block(element));
      } else {
        line.append(inline(node));
      }
    }
    end(line, blocks);
    return blocks;
  }

  private static void end(StringBuilder line, List<String> blocks) {
    String text = line.toString().strip();
    if (!text.isEmpty()) {
      blocks.add(AT_START.matcher(text).replaceFirst("$2\\\\$1$3"));
    }
    line.setLength(0);
  }

  private List<String> block(Element element) {
    return switch (element.normalName()) {
      case "ul" -> List.of(list(element, false));
      case "ol" -> List.of(list(element, true));
      case "blockquote" -> List.of(prefixed(String.join("\n\n", blocks(element)), "> ", "> "));
      case "pre" -> List.of("```\n" + element.wholeText().stripTrailing() + "\n```");
      case "h1", "h2", "h3", "h4", "h5", "h6" -> List.of("**" + inlines(element).strip() + "**");
      case "table", "hr" -> {
        lost.accept(element.normalName());
        yield blocks(element);
      }
      default -> blocks(element);
    };
  }

  private String list(Element list, boolean numbered) {
    List<String> items = new ArrayList<>();
    for (Element item : list.children()) {
      String mark = numbered ? (items.size() + 1) + ". " : "- ";
      String indent = " ".repeat(mark.length());
      items.add(prefixed(String.join("\n\n", blocks(item)), mark, indent));
    }
    return String.join("\n", items);
  }

  private static String prefixed(String text, String first, String rest) {
    return first + text.replace("\n", "\n" + rest).replaceAll("(?m)[ ]+$", "");
  }

  private String inlines(Element parent) {
    StringBuilder text = new StringBuilder();
    parent.childNodes().forEach(node -> text.append(inline(node)));
    return text.toString();
  }

  private String inline(Node node) {
    if (node instanceof TextNode text) {
      String spaced = SPACE.matcher(text.getWholeText()).replaceAll(" ");
      return SIGNS.matcher(spaced).replaceAll("\\\\$0");
    }
    return node instanceof Element element ? inline(element) : "";
  }

  private String inline(Element element) {
    String name = element.normalName();
    return switch (name) {
      case "b", "strong" -> around("**", inlines(element));
      case "i", "em", "cite", "var", "dfn" -> around("*", inlines(element));
      case "del", "s", "strike" -> around("~~", inlines(element));
      case "code", "kbd", "samp", "tt" -> code(element.wholeText());
      case "br" -> "  \n";
      case "a" -> link(element);
      case "img" -> image(element);
      default -> {
        boolean silent = SILENT.contains(name);
        if (silent || !(TRANSPARENT.contains(name) || BLOCKS.contains(name))) {
          lost.accept(name);
        }
        yield silent ? "" : inlines(element);
      }
    };
  }

  /** Signs stand right at the words: space inside them would make them plain signs. */
  private static String around(String sign, String text) {
    String words = text.strip();
    if (words.isEmpty()) {
      return text;
    }
    String before = text.startsWith(" ") ? " " : "";
    return before + sign + words + sign + (text.endsWith(" ") ? " " : "");
  }

  private static String code(String text) {
    String fence = text.contains("`") ? "``" : "`";
    String space = text.startsWith("`") || text.endsWith("`") ? " " : "";
    return fence + space + text + space + fence;
  }

  private String link(Element link) {
    String text = inlines(link);
    String address = link.attr("href").strip();
    return address.isEmpty() || text.isBlank()
        ? text
        : "[" + text.strip() + "](" + destination(address) + ")";
  }

  private String image(Element image) {
    lost.accept("img");
    return SIGNS.matcher(image.attr("alt")).replaceAll("\\\\$0");
  }

  private static String destination(String address) {
    return address.matches(".*[\\s()<>].*")
        ? "<" + address.replaceAll("\\s", "%20").replace("<", "%3C").replace(">", "%3E") + ">"
        : address;
  }
}
