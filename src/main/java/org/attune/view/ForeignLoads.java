package org.attune.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.address.Percent;

/**
 * What a browser loads from another place by itself, without a reader's doing. A link that a reader
 * follows is none.
 */
public final class ForeignLoads {
  private static final Set<String> ELEMENTS =
      Set.of(
          "script", "img", "iframe", "frame", "source", "video", "audio", "embed", "object",
          "track", "input", "image", "use", "form", "button", "link");

  /** Made where an element has an address of another place. */
  private static final class Tag {
    static final Pattern ATTRIBUTE =
        Pattern.compile(
            "(?i)[\\s\"'/](src|srcset|href|xlink:href|poster|data|action|formaction|imagesrcset)"
                + "\\s*=\\s*(\"[^\"]*\"?|'[^']*'?|[^\\s\"'>]+)");
    static final Pattern FOREIGN = Pattern.compile("(?i)(?:https?:)?//[^\\s\"'<>]+");
    static final Pattern LOADING =
        Pattern.compile(
            "(?i)\\brel\\s*=\\s*[\"']?[^\"'>]*\\b(stylesheet|icon|preload|modulepreload|prefetch|"
                + "preconnect|dns-prefetch|manifest)\\b");
  }

  /** Made where a style sheet has an address of another place. */
  private static final class Sheet {
    static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?(?:\\*/|$)");
    static final Pattern LOAD =
        Pattern.compile(
            "(?i)(@import\\s+(?:url\\(\\s*)?|url\\(\\s*)[\"']?((?:https?:)?//[^\"')\\s;]+)");
  }

  private ForeignLoads() {}

  /**
   * One such part.
   *
   * @param address as written: {@code https://x.example/a.png}, {@code //x.example/a.png}
   * @param directive the part of a policy that governs it, {@code img-src}; {@code form-action} for
   *     what a form sends
   * @param start where the address stands in the text, from 0
   */
  public record Load(String address, String directive, int start) {
    /** The name of the other host, with a port where there is one, in small letters. */
    public String host() {
      int begin = address.indexOf("//") + 2;
      int end = begin;
      while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
        end++;
      }
      return address.substring(begin, end).toLowerCase(Locale.ROOT);
    }

    /** What a policy calls the other host; what comes without https can't be allowed. */
    public String origin() {
      return (address.regionMatches(true, 0, "http:", 0, 5) ? "http://" : "https://") + host();
    }
  }

  /** The loads of a page or of a part of one, in order. */
  public static List<Load> of(String html) {
    List<Load> loads = new ArrayList<>();
    int seen = -1;
    // Hardly a tag has an address of another place: the patterns see those alone.
    for (int at = html.indexOf("//"); at >= 0; at = html.indexOf("//", at + 1)) {
      int from = Math.max(seen, html.lastIndexOf('>', at));
      int tag = html.indexOf('<', from + 1);
      for (; tag >= 0 && tag < at; tag = html.indexOf('<', tag + 1)) {
        int close = html.indexOf('>', at);
        tag(html.substring(tag, close < 0 ? html.length() : close), tag, loads);
        seen = tag;
      }
    }
    return loads;
  }

  private static void tag(String tag, int at, List<Load> loads) {
    String element = element(tag);
    if (!ELEMENTS.contains(element)) {
      return;
    }
    for (MatchResult attribute : Tag.ATTRIBUTE.matcher(tag).results().toList()) {
      Optional<String> directive =
          directive(element, attribute.group(1).toLowerCase(Locale.ROOT), tag);
      for (MatchResult found : Tag.FOREIGN.matcher(attribute.group(2)).results().toList()) {
        if (directive.isPresent() && begins(attribute.group(2), found.start())) {
          int start = at + attribute.start(2) + found.start();
          loads.add(new Load(found.group().replaceFirst(",$", ""), directive.get(), start));
        }
      }
    }
  }

  /** The name of a tag's element in small letters; {@code ""} for an end tag. */
  static String element(String tag) {
    int end = 1;
    while (end < tag.length() && Percent.isLetterOrDigit(tag.charAt(end))) {
      end++;
    }
    boolean whole = end == tag.length() || " \t\n\u000B\f\r/".indexOf(tag.charAt(end)) >= 0;
    return whole ? tag.substring(1, end).toLowerCase(Locale.ROOT) : "";
  }

  /** True where an address begins; in the middle of one, {@code //} is something else. */
  private static boolean begins(String value, int at) {
    String before = value.substring(0, at).strip();
    return before.isEmpty()
        || before.endsWith("\"")
        || before.endsWith("'")
        || before.endsWith(",");
  }

  private static Optional<String> directive(String element, String attribute, String tag) {
    boolean picture = attribute.contains("srcset") || attribute.equals("poster");
    return switch (element) {
      case "script" -> one("script-src", attribute.equals("src"));
      case "iframe", "frame" -> one("frame-src", attribute.equals("src"));
      case "embed", "object" -> one("object-src", Set.of("src", "data").contains(attribute));
      case "video", "audio", "track" -> Optional.of(picture ? "img-src" : "media-src");
      case "source" -> Optional.of(picture ? "img-src" : "media-src");
      case "form", "button" -> one("form-action", attribute.endsWith("action"));
      case "input" -> Optional.of(attribute.endsWith("action") ? "form-action" : "img-src");
      case "link" -> link(tag);
      default -> Optional.of("img-src");
    };
  }

  private static Optional<String> one(String directive, boolean loads) {
    return loads ? Optional.of(directive) : Optional.empty();
  }

  private static Optional<String> link(String tag) {
    Matcher rel = Tag.LOADING.matcher(tag);
    if (!rel.find()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (rel.group(1).toLowerCase(Locale.ROOT)) {
          case "stylesheet" -> "style-src";
          case "icon" -> "img-src";
          case "manifest" -> "manifest-src";
          case "modulepreload" -> "script-src";
          default -> "default-src";
        });
  }

  /** The loads of a style sheet, in order. */
  public static List<Load> ofSheet(String css) {
    String text =
        Sheet.COMMENT.matcher(css).replaceAll(found -> " ".repeat(found.group().length()));
    List<Load> loads = new ArrayList<>();
    for (MatchResult found : Sheet.LOAD.matcher(text).results().toList()) {
      loads.add(new Load(found.group(2), sheetDirective(text, found), found.start(2)));
    }
    return loads;
  }

  private static String sheetDirective(String css, MatchResult found) {
    if (found.group(1).startsWith("@")) {
      return "style-src";
    }
    int open = css.lastIndexOf('{', found.start());
    String rule = open < 0 ? "" : css.substring(0, open).strip();
    return rule.toLowerCase(Locale.ROOT).endsWith("@font-face") ? "font-src" : "img-src";
  }
}
