package org.attune.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attune.config.SiteConfig;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.view.ForeignLoads;
import org.attune.view.ForeignLoads.Load;
import org.attune.view.PagePolicy;

/**
 * Looks at what pages load from other places, and at scripts that would leave something on a
 * reader's device. Hears of each page while it is baked.
 */
final class PrivacyCheck implements PageSink {
  /** Made for the first page that loads something from elsewhere. */
  private static final class Page {
    /** In a page that asks its readers something. */
    static final Pattern QUIZ = Pattern.compile("<(?:self-assessment|knowledge-check)\\b");

    static final Pattern POLICY =
        Pattern.compile("<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"");
  }

  private static final String COOKIE = "\\bdocument\\s*\\.\\s*cookie\\b|\\bcookieStore\\b";

  private static final String STORAGE =
      "\\b(?:localStorage|sessionStorage|indexedDB|caches\\s*\\.\\s*open)\\b";

  /** Scripts of the theme that ask before they keep anything. */
  private static final String THEME =
      "/js/(?:attune-[a-z-]+|self-assessment|knowledge-check)\\.js$";

  private static final String ASKS = "asks before it keeps anything";

  private final SiteConfig config;

  /** Each load from elsewhere, by its address and what it is. */
  private final Map<String, Found> loads = new ConcurrentSkipListMap<>();

  private final Set<String> loading = ConcurrentHashMap.newKeySet();

  /** What style sheets load. */
  private final Set<Load> ofSheets = new LinkedHashSet<>();

  /**
   * A load in a page.
   *
   * @param quiz true on a page that asks something
   * @param closed true where the page's own policy keeps the browser from it
   */
  private record Found(
      Load load, String page, String sourcePath, String template, boolean quiz, boolean closed) {}

  PrivacyCheck(SiteConfig config) {
    this.config = config;
  }

  @Override
  public void page(String uri, String text, byte[] utf8, String sourcePath, String template) {
    page(uri, text, sourcePath, template);
  }

  void page(String uri, String text, String sourcePath, String template) {
    if (!uri.endsWith(".html")) {
      return;
    }
    for (Load load : ForeignLoads.of(text)) {
      if (!isOwn(load)) {
        boolean quiz = Page.QUIZ.matcher(text).find();
        Found found = new Found(load, uri, sourcePath, template, quiz, !opens(text, load));
        loading.add(uri);
        loads.putIfAbsent(load.address() + " " + load.directive() + " " + quiz, found);
      }
    }
  }

  @Override
  public void kept(PageMemory.Kept page, PageMemory.Work work) {
    if (page.loads()) {
      String text = new String(page.bytes(), StandardCharsets.UTF_8);
      page(page.path(), text, work.source(), work.template());
    }
  }

  /** The pages that load something from elsewhere. */
  Set<String> loading() {
    return loading;
  }

  /** True where the page's own policy lets a browser load this, or the page has none. */
  private static boolean opens(String text, Load load) {
    Matcher policy = Page.POLICY.matcher(text);
    return !policy.find()
        || Stream.of(policy.group(1).split(";"))
            .map(String::strip)
            .filter(directive -> directive.startsWith(load.directive() + " "))
            .anyMatch(directive -> List.of(directive.split(" ")).contains(load.origin()));
  }

  private boolean isOwn(Load load) {
    return !config.host().isEmpty()
        && load.host().equals(config.host().replaceFirst("^[^/]*//", "").replaceFirst("/.*", ""));
  }

  private boolean isAllowed(Load load) {
    return config.privacy().allows(load.origin());
  }

  /** What pages load from elsewhere and may not. */
  List<Problem> problems(LinkPlaces places) {
    List<Problem> problems = new ArrayList<>();
    for (Found found : loads.values()) {
      reason(found)
          .ifPresent(
              reason -> {
                LinkPlaces.Place place = place(found, places);
                problems.add(
                    Problem.error(
                        place.path(),
                        place.position(),
                        "foreign-load",
                        reason.message(),
                        "Found " + found.load().address() + " on " + found.page() + reason.detail(),
                        reason.fix()));
              });
    }
    return problems;
  }

  private record Reason(String message, String detail, String fix) {}

  private Optional<Reason> reason(Found found) {
    Load load = found.load();
    if (load.directive().equals("form-action")) {
      return Optional.of(
          new Reason(
              "this form would send what readers write to " + load.host(),
              "; nothing that is typed leaves these pages",
              "take the form out, and link to a page of yours that has it"));
    }
    if (!isAllowed(load)) {
      return Optional.of(notAllowed(load));
    }
    if (load.directive().equals("script-src") && found.quiz()) {
      return Optional.of(
          new Reason(
              "a script of " + load.host() + " could read the answers on this page",
              ", which tells readers that nobody sees them",
              "take it out of pages with questions; privacy.allow can't change this"));
    }
    if (!PagePolicy.mayOpen(load.directive())) {
      return Optional.of(
          new Reason(
              "no page may load this from elsewhere",
              ", and the policy of the pages is never opened for it",
              "take it out, or use an <img>, <video> or <iframe>"));
    }
    return found.closed()
        ? Optional.of(
            new Reason(
                "no browser will load this: the page's own policy is closed to it",
                ", an address that a template puts together",
                "write the whole address in the template, as " + load.origin() + "/…"))
        : Optional.empty();
  }

  private static Reason notAllowed(Load load) {
    boolean plain = load.origin().startsWith("http://");
    return new Reason(
        "this would tell " + load.host() + " who reads the page",
        ", which a browser loads by itself",
        "put a copy into assets/, or take it out; where readers gain by it, write "
            + (plain ? "https:// here and " : "")
            + "privacy.allow="
            + load.host()
            + " in jbake.properties, and the privacy page names it");
  }

  private static LinkPlaces.Place place(Found found, LinkPlaces places) {
    String address = found.load().address();
    return places.inFile(found.sourcePath(), address).stream()
        .findFirst()
        .or(() -> places.inAnyTemplate(address))
        .orElseGet(
            () ->
                new LinkPlaces.Place(
                    places.templatePath(found.template()), Position.START, address));
  }

  /**
   * What style sheets load from elsewhere and may not.
   *
   * @param sheets the text of each by its path
   */
  List<Problem> styles(Map<String, String> sheets) {
    List<Problem> problems = new ArrayList<>();
    sheets.forEach(
        (path, text) -> {
          for (Load load : ForeignLoads.ofSheet(text)) {
            if (isOwn(load)) {
              continue;
            }
            ofSheets.add(load);
            if (!isAllowed(load)) {
              Reason reason = notAllowed(load);
              problems.add(
                  Problem.error(
                      path,
                      position(text, load.start()),
                      "foreign-load",
                      reason.message(),
                      "Found " + load.address() + reason.detail(),
                      reason.fix()));
            }
          }
        });
    return problems;
  }

  /**
   * Places that the site allows and no page loads from: the privacy page would name them in vain.
   */
  List<Problem> unused() {
    Set<String> used = hosts();
    return config.privacy().hosts().stream()
        .filter(host -> !used.contains(host))
        .map(
            host ->
                Problem.warning(
                    SiteConfig.FILE,
                    config.places().getOrDefault("privacy.allow", Position.START),
                    "privacy-unused",
                    "no page loads anything from " + host,
                    "Found it in privacy.allow, and the privacy page names it",
                    "take it out of privacy.allow"))
        .toList();
  }

  /**
   * A site that lets others see its readers must say so.
   *
   * @param hasPage true where the site has a page on privacy, which names these places
   */
  Optional<Problem> untold(String privacyPage, boolean hasPage) {
    return hasPage || config.privacy().allow().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Problem.error(
                SiteConfig.FILE,
                config.places().getOrDefault("privacy.allow", Position.START),
                "privacy-untold",
                "no page tells readers what is loaded from elsewhere",
                "Found privacy.allow, and no " + privacyPage,
                "write library=about/privacy, or a page of your own at " + privacyPage));
  }

  /** The hosts that pages and their style sheets load from. */
  Set<String> hosts() {
    Set<String> hosts = new TreeSet<>();
    all().forEach(load -> hosts.add(load.host()));
    return hosts;
  }

  private List<Load> all() {
    return Stream.concat(loads.values().stream().map(Found::load), ofSheets.stream()).toList();
  }

  /**
   * The policy that a server sends: opened for what pages load and may load.
   *
   * @param scripts what it calls the scripts that stand in pages
   */
  String policy(Collection<String> scripts) {
    return PagePolicy.ofServer(all().stream().filter(this::isAllowed).toList(), scripts);
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
          if (!Pattern.compile(THEME).matcher(path).find() && !text.contains(ASKS)) {
            first(STORAGE, text).ifPresent(found -> problems.add(storage(path, text, found)));
          }
        });
    return problems;
  }

  private static Optional<MatchResult> first(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().findFirst();
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
