package org.attune.pagechecks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attune.browser.NuChecker;
import org.jsoup.nodes.Element;

/** How a page is put together: numbers 1 and 2. */
final class StructureChecks {
  private static final Set<String> WITHOUT_BREADCRUMBS = Set.of("index.html", "404.html");

  /** It is not made for two threads, and takes a second to start. */
  private static final ThreadLocal<NuChecker> NU = ThreadLocal.withInitial(NuChecker::new);

  private StructureChecks() {}

  static List<String> headings(PageFile page) {
    List<String> wrong = new ArrayList<>();
    List<Element> headings = page.all("h1, h2, h3, h4, h5, h6");
    long first = headings.stream().filter(heading -> heading.tagName().equals("h1")).count();
    if (first != 1) {
      wrong.add("has " + first + " h1");
    }
    int before = 0;
    for (Element heading : headings) {
      int level = heading.tagName().charAt(1) - '0';
      if (level > before + 1) {
        wrong.add("skips from h" + before + " to h" + level + ": " + heading.text());
      }
      before = level;
    }
    return wrong;
  }

  static List<String> titleAndLanguage(PageFile page) {
    List<String> wrong = new ArrayList<>();
    String title = page.html().title();
    if (title.isBlank()) {
      wrong.add("has no title");
    }
    // Pages about harm share one title on purpose: it must not give away which is open.
    // and all pages at older addresses share one, since nobody stays there
    if (!SiteMap.isSensitive(page) && !page.isMoved()) {
      page.site().pages().stream()
          .filter(other -> !other.equals(page.path()))
          .filter(other -> page.site().document(other).title().equals(title))
          .forEach(other -> wrong.add("has the title of " + other + ": " + title));
    }
    Element html = page.html().expectFirst("html");
    if (!html.attr("lang").matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
      wrong.add("has no lang: " + html.attr("lang"));
    }
    if (!Set.of("ltr", "rtl").contains(html.attr("dir"))) {
      wrong.add("has no dir: " + html.attr("dir"));
    }
    return wrong;
  }

  static List<String> landmarks(PageFile page) {
    List<String> wrong = new ArrayList<>();
    for (String landmark :
        List.of("body > header", "body > main#main", "body > footer", "nav.menu")) {
      int count = page.html().select(landmark).size();
      if (count != 1) {
        wrong.add("has " + count + " of " + landmark);
      }
    }
    Element link = page.html().selectFirst("body a[href]");
    if (link == null || !link.attr("href").equals("#main") || link.text().isBlank()) {
      wrong.add("does not begin with a link to its text");
    }
    return wrong;
  }

  /** The page for what is not found stands at any address, so it has none of its own. */
  static List<String> canonical(PageFile page) {
    List<Element> found = page.html().select("head > link[rel=canonical]");
    if (page.isNotFound() || page.isMoved()) {
      return List.of();
    }
    if (found.size() != 1) {
      return List.of("has " + found.size() + " canonical addresses");
    }
    String address = found.get(0).attr("href");
    String path = page.path().equals("index.html") ? "" : page.path();
    return address.startsWith("https://") && address.endsWith("/" + path)
        ? List.of()
        : List.of("says that its address is " + address);
  }

  static List<String> menu(PageFile page) {
    List<String> wrong = new ArrayList<>();
    if (page.html().select("nav.menu a[href]").isEmpty()) {
      wrong.add("has an empty menu");
    }
    if (!page.html().select("nav.menu ul ul, nav.menu ol ol, nav.menu details").isEmpty()) {
      wrong.add("has a menu in its menu");
    }
    return wrong;
  }

  static List<String> breadcrumbs(PageFile page) {
    if (WITHOUT_BREADCRUMBS.contains(page.path()) || page.isMoved()) {
      return List.of();
    }
    List<Element> crumbs = page.html().select("nav.breadcrumbs[aria-label] li");
    if (crumbs.size() < 2) {
      return List.of("has no breadcrumbs");
    }
    Element last = crumbs.get(crumbs.size() - 1);
    return last.select("[aria-current=page]").isEmpty()
        ? List.of("does not name itself at the end of its breadcrumbs")
        : List.of();
  }

  static List<String> breadcrumbsAreSeen(OpenPage page) {
    return page.wrong(
        """
        () => [...document.querySelectorAll('nav.breadcrumbs')]
          .filter(crumbs => !crumbs.checkVisibility({ opacityProperty: true, visibilityProperty: true })
            || crumbs.getBoundingClientRect().height < 10)
          .map(() => 'hides its breadcrumbs')
        """);
  }

  static List<String> nextOfPath(PageFile page) {
    Set<String> expected = SiteMap.mayFollow(page);
    if (expected.isEmpty()) {
      return List.of();
    }
    Element link = page.html().selectFirst("nav.next a[href]");
    if (link == null) {
      return List.of("does not lead to the next page of its path");
    }
    String target = Addresses.resolve(page.path(), link.attr("href"));
    return expected.contains(target)
        ? List.of()
        : List.of("leads on to " + target + " and not to " + expected);
  }

  static List<String> validHtml(PageFile page) throws IOException {
    List<String> wrong = new ArrayList<>(NU.get().findings(page.site().html(page.path())));
    return wrong;
  }
}
