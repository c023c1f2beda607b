package org.attune.pagechecks;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attune.browser.Chromium;
import org.attune.browser.Viewing;
import org.attune.browser.Visit;
import org.jsoup.nodes.Element;

/** The way out of a page about harm, in a hurry: number 12. */
final class ExitChecks {
  private static final String EXIT = "attune-exit a[href]";

  /** How long a way out may take on a busy machine, in milliseconds; it takes a few. */
  private static final double LONGEST = 10_000;

  private ExitChecks() {}

  static List<String> exit(PageFile page) {
    List<Element> exits = page.html().select(EXIT);
    if (!SiteMap.isSensitive(page)) {
      return exits.isEmpty() ? List.of() : List.of("has an exit, and is not about harm");
    }
    if (exits.size() != 1) {
      return List.of("has " + exits.size() + " exits");
    }
    List<String> wrong = new ArrayList<>();
    String address = exits.get(0).attr("href");
    if (!address.startsWith("https://") || address.matches(".*(help|therap|abuse|harm).*")) {
      wrong.add("does not lead out to a neutral address: " + address);
    }
    if (!exits.get(0).attr("rel").contains("noreferrer")) {
      wrong.add("lets the page that it leads to know where its reader comes from");
    }
    String words = page.html().select("attune-exit").text().toLowerCase(Locale.ROOT);
    if (words.matches(".*(erase|delete|clear|hide|remove)s? (your|the) (browser )?history.*")) {
      wrong.add("claims to erase the history of the browser");
    }
    return wrong;
  }

  /** Neither the tab nor a shared link shows over a shoulder what the page is about. */
  static List<String> neutralTitle(PageFile page) {
    if (!SiteMap.isSensitive(page)) {
      return List.of();
    }
    List<String> wrong = new ArrayList<>();
    String heading = page.html().select("h1").text();
    String description = page.all(".lead").stream().map(Element::text).findFirst().orElse(heading);
    for (Element element :
        page.html()
            .select(
                "head > title, meta[name=description], meta[property^=og:],"
                    + " meta[name^=twitter:]")) {
      String text = element.tagName().equals("title") ? element.text() : element.attr("content");
      if (text.contains(heading) || text.contains(description)) {
        wrong.add("gives away what it is about: " + text);
      }
    }
    return wrong;
  }

  static List<String> exitStaysInReach(OpenPage page) {
    if (!SiteMap.isSensitive(page.file())) {
      return List.of();
    }
    return page.wrong(
        """
        () => {
          const exit = document.querySelector('attune-exit a');
          if (!exit) return ['has no exit'];
          const wrong = [];
          for (const place of [0, document.documentElement.scrollHeight / 2, document.documentElement.scrollHeight]) {
            scrollTo(0, place);
            const box = exit.getBoundingClientRect();
            const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
            if (box.height < 48) wrong.push('has an exit of ' + box.height + ' px');
            if (box.bottom > innerHeight || box.bottom < innerHeight - 24) wrong.push('has no exit at the bottom of the window');
            if (!top || !exit.contains(top)) wrong.push('has an exit that is covered');
          }
          scrollTo(0, document.documentElement.scrollHeight);
          const footer = document.querySelector('body > footer').getBoundingClientRect();
          if (footer.bottom > exit.getBoundingClientRect().top + 1) wrong.push('hides its last lines behind the exit');
          scrollTo(0, 0);
          return [...new Set(wrong)];
        }
        """);
  }

  /** By a click, and by Shift three times: the page is blank at once, and Back does not show it. */
  static List<String> leaves(PageFile file, Chromium chromium) {
    if (!SiteMap.isSensitive(file)) {
      return List.of();
    }
    List<String> wrong = new ArrayList<>();
    leave(file, chromium, "a click", ExitChecks::press, wrong);
    if (!wrong.isEmpty()) {
      return wrong; // Else the other way is waited for as well.
    }
    leave(
        file,
        chromium,
        "Shift three times",
        page -> {
          for (int i = 0; i < 3; i++) {
            page.keyboard().press("Shift");
          }
        },
        wrong);
    return wrong;
  }

  /** A press of the mouse that, other than a locator's, does not wait for the page outside. */
  private static void press(Page page) {
    BoundingBox box = page.locator(EXIT).boundingBox();
    page.mouse().click(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** What a reader does to get out. */
  private interface Way {
    void out(Page page);
  }

  /** What the page said when it went may come after the next page. */
  private static boolean hears(Page page, List<String> left) {
    try {
      page.waitForCondition(
          () -> left.contains("left: "), new Page.WaitForConditionOptions().setTimeout(LONGEST));
      return true;
    } catch (TimeoutError never) {
      return false;
    }
  }

  private static boolean arrives(Page page, String address) {
    try {
      page.waitForURL(address, new Page.WaitForURLOptions().setTimeout(LONGEST));
      return true;
    } catch (TimeoutError stayed) {
      return false;
    }
  }

  private static void leave(
      PageFile file, Chromium chromium, String how, Way way, List<String> wrong) {
    try (Visit visit = chromium.visit(file.site().url("index.html"), Viewing.PHONE)) {
      Page page = visit.page();
      visit
          .context()
          .route(
              url -> url.startsWith("https://"),
              route -> route.fulfill(new Route.FulfillOptions().setBody("outside")));
      page.navigate(file.site().url(file.path()));
      if (page.locator(EXIT).count() == 0) {
        wrong.add("has no exit to leave by");
        return;
      }
      List<String> left = new ArrayList<>();
      page.onConsoleMessage(message -> left.add(message.text()));
      page.evaluate(WATCH);
      String address = page.locator(EXIT).getAttribute("href");
      way.out(page);
      if (!arrives(page, address)) {
        wrong.add("is not left by " + how);
        return;
      }
      if (!hears(page, left)) {
        wrong.add("is still seen while it is left by " + how);
      }
      page.goBack();
      if (page.url().contains(file.path())) {
        wrong.add("comes back after it was left by " + how);
      }
    }
  }

  /**
   * Says what is still to be read whenever the page changes: while it is left, nobody can ask it.
   */
  private static final String WATCH =
      """
      () => {
        new MutationObserver(() => console.log('left: ' + document.body.innerText.trim()))
          .observe(document.documentElement, { childList: true, subtree: true });
      }
      """;
}
