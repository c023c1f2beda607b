package org.attune.pagechecks;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.attune.browser.Chromium;
import org.attune.browser.StaticServer;
import org.attune.browser.Viewing;
import org.attune.browser.Visit;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** How a page comes to its reader: numbers 19 to 21, and 23. */
final class DeliveryChecks {
  private static final int ARTICLE_BYTES = 24 * 1024;
  private static final int QUIZ_BYTES = 32 * 1024;

  /** How long a page may take to find its way on a busy machine, in milliseconds. */
  private static final double LONGEST = 10_000;

  private DeliveryChecks() {}

  /** Addresses from the host's root hold only where a site stands at its top. */
  static List<String> relative(PageFile page) {
    List<String> wrong = new ArrayList<>();
    for (Element element : page.html().select("[href], [src]")) {
      String address = element.hasAttr("src") ? element.attr("src") : element.attr("href");
      if (address.startsWith("/")) {
        wrong.add("is tied to the root of its host: " + address);
      }
    }
    for (Element script : page.html().select("script[src]")) {
      if (script.attr("type").equals("module")
          || script.hasAttr("integrity")
          || !script.hasAttr("defer")) {
        wrong.add("has a script that does not run from disk: " + script.attr("src"));
      }
      String file = Addresses.resolve(page.path(), script.attr("src"));
      if (page.site().has(file)
          && page.site().html(file).matches("(?s).*\\b(fetch\\(|XMLHttpRequest|import\\s*\\().*")) {
        wrong.add("has a script that asks for more: " + file);
      }
    }
    return wrong;
  }

  static List<String> worksBelowAPath(PageFile file, Chromium chromium) throws IOException {
    try (StaticServer below = file.site().below("/care/pages/");
        Visit visit = chromium.visit(below.url(file.path()), Viewing.PHONE)) {
      List<String> wrong = new ArrayList<>(visit.complaints());
      visit.requests().stream()
          .filter(url -> !url.startsWith(below.url("")))
          .forEach(url -> wrong.add("asks outside the path that it stands below: " + url));
      wrong.addAll(unstyled(visit));
      return wrong;
    }
  }

  static List<String> worksFromDisk(PageFile file, Chromium chromium) throws IOException {
    try (Visit visit =
        chromium.visit(file.site().onDisk(file.path()).toUri().toString(), Viewing.PHONE)) {
      List<String> wrong = new ArrayList<>(visit.complaints());
      wrong.addAll(unstyled(visit));
      return wrong;
    }
  }

  /**
   * A host shows the page for what is not found at any address, at its root or below a path that
   * the build may not have known.
   */
  static List<String> isFoundFromAnywhere(PageFile file, Chromium chromium) throws IOException {
    if (!file.isNotFound()) {
      return List.of();
    }
    List<String> wrong = new ArrayList<>();
    for (String prefix : List.of("/", "/care/pages/")) {
      for (String lost : List.of("gone.html", "articles/gone/by/", "a/404.html")) {
        try (StaticServer host = file.site().below(prefix);
            Visit visit = chromium.visit(host.url(lost), Viewing.PHONE)) {
          wrong.addAll(unstyled(visit));
          wrong.addAll(lostLinks(visit, host, file));
        }
        if (!wrong.isEmpty()) {
          return wrong; // The others would be waited for just as long, and say the same.
        }
      }
    }
    return wrong;
  }

  private static List<String> lostLinks(Visit visit, StaticServer host, PageFile file) {
    Page page = visit.page();
    try {
      page.waitForFunction(
          "root => document.querySelector('a.brand').href === root + 'index.html'",
          host.url(""),
          new Page.WaitForFunctionOptions().setTimeout(LONGEST));
    } catch (TimeoutError e) {
      return List.of("leads to nothing from " + page.url());
    }
    Object links =
        page.evaluate("[...document.querySelectorAll('a[href], link[href]')].map(it => it.href)");
    return ((List<?>) links)
        .stream()
            .map(String::valueOf)
            .filter(url -> url.startsWith(host.url("")))
            .map(url -> url.substring(host.url("").length()).replaceAll("#.*", ""))
            .filter(path -> !page.url().endsWith(path) && !file.site().has(path))
            .map(path -> "leads to nothing from " + page.url() + ": " + path)
            .toList();
  }

  private static List<String> unstyled(Visit visit) {
    Object face =
        visit.page().evaluate("getComputedStyle(document.querySelector('h1')).fontFamily");
    return String.valueOf(face).contains("Iowan") ? List.of() : List.of("has no style");
  }

  static List<String> links(PageFile page) {
    List<String> wrong = new ArrayList<>();
    for (Element element :
        page.html().select("a[href], link[href], script[src], img[src], source[srcset]")) {
      String address =
          element.attr(
              element.hasAttr("href") ? "href" : element.hasAttr("src") ? "src" : "srcset");
      if (!Addresses.isForeign(address)) {
        wrong.addAll(brokenness(page, address));
      }
    }
    return wrong;
  }

  private static List<String> brokenness(PageFile page, String address) {
    String file = Addresses.resolve(page.path(), address);
    if (!page.site().has(file)) {
      return List.of("leads to nothing: " + address);
    }
    String fragment = Addresses.fragment(address);
    if (fragment.isEmpty() || !file.endsWith(".html")) {
      return List.of();
    }
    Document target = page.site().document(file);
    return target.getElementById(fragment) == null
        ? List.of("leads to no place of its page: " + address)
        : List.of();
  }

  /** A page at an older address leads on at once, by a link too, and is nothing to be found. */
  static List<String> leadsOn(PageFile page) {
    if (!page.isMoved()) {
      return List.of();
    }
    List<String> wrong = new ArrayList<>();
    String content = page.html().select("meta[http-equiv=refresh]").attr("content");
    String address = content.replaceFirst("^0; url=", "");
    String target = Addresses.resolve(page.path(), address);
    if (address.equals(content) || !page.site().has(target)) {
      wrong.add("does not lead on: " + content);
    }
    if (!page.html().select("main a[href]").eachAttr("href").contains(address)) {
      wrong.add("has no link to its new address");
    }
    if (!page.html().select("link[rel=canonical]").attr("href").endsWith("/" + target)) {
      wrong.add("does not name its new address to machines");
    }
    if (page.html().select("meta[name=robots][content=noindex]").isEmpty()) {
      wrong.add("can be found by a search");
    }
    for (String list : List.of("sitemap.xml", "feed.xml", "search.html")) {
      if (page.site().has(list) && page.site().html(list).contains("\"" + page.path() + "\"")) {
        wrong.add("is listed in " + list);
      }
    }
    return wrong;
  }

  static List<String> pictures(PageFile page) {
    List<String> wrong = new ArrayList<>();
    for (Element picture : page.html().select("img")) {
      if (!picture.hasAttr("alt")) {
        wrong.add("has a picture without words: " + picture.attr("src"));
      }
      if (!picture.attr("width").matches("\\d+") || !picture.attr("height").matches("\\d+")) {
        wrong.add("has a picture without its size: " + picture.attr("src"));
      }
    }
    for (Element drawing : page.html().select("svg")) {
      if (!drawing.attr("aria-hidden").equals("true")
          && drawing.select("title").isEmpty()
          && !drawing.hasAttr("aria-label")) {
        wrong.add("has a drawing without words");
      }
    }
    return wrong;
  }

  static List<String> loads(OpenPage page) {
    List<String> wrong = new ArrayList<>(page.visit().complaints());
    wrong.addAll(
        page.wrong(
            """
            () => [...document.images].filter(picture => picture.complete && !picture.naturalWidth)
              .map(picture => 'has a picture that does not show: ' + picture.getAttribute('src'))
            """));
    return wrong;
  }

  /** The page with its styles and scripts, each packed by itself, as a host sends them. */
  static List<String> budget(PageFile page) throws IOException {
    int bytes = packed(page.site().html(page.path()));
    Set<String> parts =
        page.html().select("link[rel=stylesheet], script[src]").stream()
            .map(part -> part.attr(part.hasAttr("href") ? "href" : "src"))
            .map(address -> Addresses.resolve(page.path(), address))
            .filter(file -> page.site().has(file) && !file.startsWith("search-index"))
            .collect(Collectors.toSet());
    for (String part : parts) {
      bytes += packed(page.site().html(part));
    }
    int budget = page.path().startsWith("quizzes/") ? QUIZ_BYTES : ARTICLE_BYTES;
    boolean counts =
        page.isArticle() || page.path().startsWith("quizzes/") || page.path().equals("index.html");
    return counts && bytes > budget
        ? List.of("weighs " + bytes + " bytes, more than " + budget)
        : List.of();
  }

  /** What a server may let browsers keep for ever, since another content has another name. */
  static List<String> namedByContent(PageFile page) {
    return page
        .html()
        .select("link[rel=stylesheet], link[rel=icon], script[src], img[src]")
        .stream()
        .map(element -> element.attr(element.hasAttr("src") ? "src" : "href"))
        .filter(address -> !address.matches(".*\\.[0-9a-f]{10}\\.(css|js|svg|png|jpg|webp)"))
        .map(address -> "loads what has no hash in its name: " + address)
        .toList();
  }

  private static int packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
      packing.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }

  /** Each translation that a page names is there, in that language, and names this page in turn. */
  static List<String> translations(PageFile page) {
    List<String> wrong = new ArrayList<>();
    for (Element link : page.html().select("link[rel=alternate][hreflang], a[hreflang]")) {
      String target = ownPath(page, link.attr("href"));
      if (target.isEmpty() || link.attr("hreflang").equals("x-default")) {
        continue;
      }
      if (!page.site().has(target)) {
        wrong.add("names a translation that is not there: " + target);
        continue;
      }
      Document other = page.site().document(target);
      if (!other.expectFirst("html").attr("lang").equals(link.attr("hreflang"))) {
        wrong.add("names a translation in another language than it is in: " + target);
      }
      boolean back =
          other.select("link[rel=alternate][hreflang], a[hreflang]").stream()
              .anyMatch(it -> ownPath(page.other(target), it.attr("href")).equals(page.path()));
      if (!back && !target.equals(page.path())) {
        wrong.add("is not named by its translation " + target);
      }
    }
    return wrong;
  }

  /** The path of an address of the same site, whole or relative; empty for another's. */
  private static String ownPath(PageFile page, String address) {
    String canonical = page.html().select("link[rel=canonical]").attr("href");
    String self = page.path().equals("index.html") ? "" : page.path();
    String host =
        canonical.endsWith(self) ? canonical.substring(0, canonical.length() - self.length()) : "-";
    if (address.startsWith(host)) {
      return Addresses.resolve("index.html", address.substring(host.length()));
    }
    return Addresses.isForeign(address) ? "" : Addresses.resolve(page.path(), address);
  }
}
