package org.attune.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.config.SiteConfig;
import org.attune.problem.Position;
import org.attune.problem.Problem;

/**
 * Looks at what pages load from other places, and at scripts that would leave something on a
 * reader's device. Hears of each page while it is baked.
 */
final class PrivacyCheck implements PageSink {
  /** A part that a browser loads by itself; a link that a reader follows is none. */
  private static final Pattern LOADED =
      Pattern.compile(
          "(?i)<(?:script|img|iframe|frame|source|video|audio|embed|object|track|input|image|use|form)"
              + "\\b[^>]*?\\s(?:src|srcset|href|poster|data|action)\\s*=\\s*[\"']?\\s*"
              + "((?:https?:)?//[^\\s\"'>]+)");

  private static final Pattern HEAD_LINK = Pattern.compile("(?i)<link\\b");
  private static final Pattern LOADING_LINK =
      Pattern.compile(
          "(?i)\\brel\\s*=\\s*[\"']?[^\"'>]*\\b(?:stylesheet|icon|preload|modulepreload|prefetch|"
              + "preconnect|dns-prefetch|manifest)\\b");
  private static final Pattern HREF =
      Pattern.compile("(?i)\\bhref\\s*=\\s*[\"']?\\s*((?:https?:)?//[^\\s\"'>]+)");
  private static final Pattern COOKIE =
      Pattern.compile("\\bdocument\\s*\\.\\s*cookie\\b|\\bcookieStore\\b");

  private static final Pattern STORAGE =
      Pattern.compile("\\b(?:localStorage|sessionStorage|indexedDB|caches\\s*\\.\\s*open)\\b");

  /** Scripts of the theme that ask before they keep anything. */
  private static final Pattern THEME =
      Pattern.compile("/js/(?:attune-[a-z-]+|self-assessment|knowledge-check)\\.js$");

  private static final String ASKS = "asks before it keeps anything";

  private final SiteConfig config;

  /** The address, the content file and the template of each load from elsewhere. */
  private final Map<String, Found> loads = new ConcurrentSkipListMap<>();

  private record Found(String page, String sourcePath, String template) {}

  PrivacyCheck(SiteConfig config) {
    this.config = config;
  }

  @Override
  public void page(String uri, String text, String sourcePath, String template) {
    if (!uri.endsWith(".html")) {
      return;
    }
    int address = text.indexOf("//");
    for (int tag = text.indexOf('<'); tag >= 0 && address >= 0; tag = text.indexOf('<', tag + 1)) {
      int close = text.indexOf('>', tag);
      int end = close < 0 ? text.length() : close;
      if (address < tag) {
        address = text.indexOf("//", tag);
      }
      // Hardly a tag has an address of another place: the patterns see those alone.
      if (address >= 0 && address < end) {
        tag(text.substring(tag, end), found -> note(found, uri, sourcePath, template));
      }
    }
  }

  private static void tag(String tag, Consumer<MatchResult> loads) {
    Matcher loaded = LOADED.matcher(tag);
    if (loaded.lookingAt()) {
      loads.accept(loaded);
    } else if (HEAD_LINK.matcher(tag).lookingAt() && LOADING_LINK.matcher(tag).find()) {
      HREF.matcher(tag).results().forEach(loads);
    }
  }

  private void note(MatchResult found, String uri, String sourcePath, String template) {
    String address = found.group(1);
    if (!isOwn(address)) {
      loads.putIfAbsent(address, new Found(uri, sourcePath, template));
    }
  }

  private boolean isOwn(String address) {
    return !config.host().isEmpty() && host(address).equals(host(config.host()));
  }

  private static String host(String address) {
    int start = address.indexOf("//") + 2;
    int end = start;
    while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return address.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** What is loaded from elsewhere and not allowed. */
  List<Problem> problems(LinkPlaces places) {
    List<Problem> problems = new ArrayList<>();
    loads.forEach(
        (address, found) -> {
          if (!config.privacy().allow().contains(host(address))) {
            problems.add(problem(address, found, places));
          }
        });
    return problems;
  }

  private Problem problem(String address, Found found, LinkPlaces places) {
    LinkPlaces.Place place =
        places.inFile(found.sourcePath(), address).stream()
            .findFirst()
            .or(() -> places.inAnyTemplate(address))
            .orElseGet(
                () ->
                    new LinkPlaces.Place(
                        places.templatePath(found.template()), Position.START, address));
    return Problem.error(
        place.path(),
        place.position(),
        "foreign-load",
        "this would tell " + host(address) + " who reads the page",
        "Found " + address + " on " + found.page() + ", which a browser loads by itself",
        "put a copy into assets/, or take it out; where readers gain by it, write privacy.allow="
            + host(address)
            + " in jbake.properties, and the privacy page names it");
  }

  /** The hosts that pages load from. */
  Set<String> hosts() {
    Set<String> hosts = new TreeSet<>();
    loads.keySet().forEach(address -> hosts.add(host(address)));
    return hosts;
  }

  /**
   * Scripts that use cookies, and scripts that keep something on the device without being known to
   * ask first: the theme's own are watched by tests in a browser, others say it in a comment.
   *
   * @param scripts the text of each script by its path
   */
  static List<Problem> left(Map<String, String> scripts) {
    List<Problem> problems = new ArrayList<>();
    scripts.forEach(
        (path, text) -> {
          first(COOKIE, text).ifPresent(found -> problems.add(cookie(path, text, found)));
          if (!THEME.matcher(path).find() && !text.contains(ASKS)) {
            first(STORAGE, text).ifPresent(found -> problems.add(storage(path, text, found)));
          }
        });
    return problems;
  }

  private static Optional<MatchResult> first(Pattern pattern, String text) {
    return pattern.matcher(text).results().findFirst();
  }

  private static Problem cookie(String path, String text, MatchResult found) {
    return Problem.error(
        path,
        position(text, found.start()),
        "script-cookie",
        "this script uses cookies",
        "Found " + found.group() + ", and the privacy page says that there are none",
        "take it out");
  }

  private static Problem storage(String path, String text, MatchResult found) {
    return Problem.error(
        path,
        position(text, found.start()),
        "script-storage",
        "this script may keep something on the reader's device",
        "Found " + found.group() + ", and nothing may be kept before the reader asks for it",
        "take it out; where the script asks first, say so in a comment: // " + ASKS);
  }

  private static Position position(String text, int at) {
    int line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    return new Position(line, at - text.lastIndexOf('\n', at - 1));
  }
}
