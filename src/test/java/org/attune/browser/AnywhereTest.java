package org.attune.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * One build, opened where a clinic may put it: at the top of a host, below a path, and from disk.
 * The page for what is not found is left out: a host shows it at any address, so it names the path
 * that the site's settings say.
 */
@BrowserTest
class AnywhereTest {
  private static final String NOT_FOUND = "404.html";

  @Test
  void atTheTopOfAHost(BuiltSite site, Chromium chromium) throws Exception {
    try (StaticServer server = StaticServer.of(site.folder())) {
      assertThat(faults(site, chromium, server.url(""))).isEmpty();
    }
  }

  @Test
  void belowAPath(BuiltSite site, Chromium chromium) throws Exception {
    try (StaticServer server = site.below("/care/pages/")) {
      assertThat(server.url("")).endsWith("/care/pages/");
      assertThat(faults(site, chromium, server.url(""))).isEmpty();
    }
  }

  @Test
  void fromDisk(BuiltSite site, Chromium chromium) throws Exception {
    assertThat(faults(site, chromium, site.folder().toUri().toString())).isEmpty();
  }

  /** The check itself: a page whose links leave the path, and a search without its index. */
  @Test
  void whatIsTiedToThePathOfAHostIsFound(BuiltSite site, Chromium chromium) throws Exception {
    String home = site.html("index.html").replace("href=\"about/", "href=\"/about/");
    BuiltSite doctored =
        site.with(
            Map.of(
                "index.html",
                home,
                "search.html",
                site.html("search.html").replaceAll("src=\"[^\"]*search-index", "src=\"/gone")));
    try (doctored;
        StaticServer server = doctored.below("/care/pages/")) {
      assertThat(faults(doctored, chromium, server.url("")))
          .anyMatch(fault -> fault.startsWith("index.html leads outside the site: "))
          .anyMatch(fault -> fault.startsWith("search.html "))
          .contains("the search has no box");
    }
  }

  private static List<String> faults(BuiltSite site, Chromium chromium, String root)
      throws Exception {
    List<String> faults = new ArrayList<>(links(site, root));
    for (String page : site.onePageOfEachKind()) {
      if (!page.equals(NOT_FOUND) && !leadsOn(site, page)) {
        try (Visit visit = chromium.visit(root + page, Viewing.PHONE)) {
          visit.complaints().forEach(complaint -> faults.add(page + " complains: " + complaint));
          visit.requests().stream()
              .filter(url -> !url.startsWith(root))
              .forEach(url -> faults.add(page + " asks outside the site: " + url));
          faults.addAll(looks(page, visit.page()));
        }
      }
    }
    faults.addAll(search(chromium, root));
    return faults;
  }

  /** A page at an older address: nobody stays there to look at it. */
  private static boolean leadsOn(BuiltSite site, String page) {
    return !site.document(page).select("meta[http-equiv=refresh]").isEmpty();
  }

  /** Styles are there, and the scripts have made their parts of the page. */
  private static List<String> looks(String page, Page open) {
    List<String> faults = new ArrayList<>();
    Object face = open.evaluate("getComputedStyle(document.querySelector('h1')).fontFamily");
    if (!String.valueOf(face).contains("Iowan")) {
      faults.add(page + " has no style");
    }
    Object waiting =
        open.evaluate(
            "[...document.querySelectorAll(':not(:defined)')].map(one => one.localName).join()");
    if (!String.valueOf(waiting).isEmpty()) {
      faults.add(page + " has parts without their script: " + waiting);
    }
    return faults;
  }

  private static List<String> search(Chromium chromium, String root) {
    try (Visit visit = chromium.visit(root + "search.html", Viewing.PHONE)) {
      Page page = visit.page();
      if (page.getByRole(AriaRole.SEARCHBOX).count() == 0) {
        return List.of("the search has no box");
      }
      page.getByRole(AriaRole.SEARCHBOX).fill("ruptures");
      if (page.locator(FOUND).count() == 0) {
        return List.of("the search finds nothing");
      }
      page.locator(FOUND).first().click();
      page.waitForURL(root + "articles/ruptures.html");
      return List.of();
    }
  }

  private static final String FOUND = ".results a[href$='articles/ruptures.html']";

  /** All that pages name, asked for where the site stands. */
  private static List<String> links(BuiltSite site, String root) throws Exception {
    List<String> faults = new ArrayList<>();
    Map<String, Boolean> known = new HashMap<>();
    try (HttpAsker asker = new HttpAsker()) {
      for (String page : site.pages()) {
        if (page.equals(NOT_FOUND)) {
          continue;
        }
        for (String address : addresses(site.html(page), root + page)) {
          if (!address.startsWith(root)) {
            faults.add(page + " leads outside the site: " + address);
          } else if (!known.containsKey(address)) {
            known.put(address, asker.has(address));
          }
          if (Boolean.FALSE.equals(known.get(address))) {
            faults.add(page + " leads to nothing: " + address);
          }
        }
      }
    }
    assertThat(known).as("the addresses that were asked for").hasSizeGreaterThan(50);
    return faults;
  }

  /** The addresses of the same kind as the page's own, without what follows #. */
  private static Set<String> addresses(String html, String page) {
    String scheme = page.substring(0, page.indexOf(':') + 1);
    Set<String> addresses = new TreeSet<>();
    Jsoup.parse(html, page)
        .select("a[href], link[rel=stylesheet], link[rel=icon], script[src], img[src]")
        .forEach(
            element -> {
              String written = element.attr(element.hasAttr("src") ? "src" : "href");
              String whole = URI.create(page).resolve(written).toString();
              if (whole.startsWith(scheme) && !written.matches("(?i)[a-z]+:.*")) {
                addresses.add(
                    whole.replaceFirst("#.*", "").replaceFirst("^file:/(?!/)", "file:///"));
              }
            });
    return addresses;
  }

  /** Asks a server on this machine, or the disk. */
  private static final class HttpAsker implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();

    boolean has(String address) throws IOException, InterruptedException {
      URI uri = URI.create(address);
      if (uri.getScheme().equals("file")) {
        return Files.isRegularFile(Path.of(uri));
      }
      HttpRequest request = HttpRequest.newBuilder(uri).build();
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    }

    @Override
    public void close() {}
  }
}
