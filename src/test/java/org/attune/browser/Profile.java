package org.attune.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;

/**
 * A browser profile with one tab. A new one costs as much as opening five pages, so one reader has
 * it after another, as long as nothing of the last one is left in it.
 */
final class Profile {
  private static final String EMPTY = "about:blank";

  private final BrowserContext context;
  private final Page page;
  private final CDPSession tab;

  Profile(BrowserContext context) {
    this.context = context;
    this.page = context.newPage();
    this.tab = context.newCDPSession(page);
  }

  BrowserContext context() {
    return context;
  }

  Page page() {
    return page;
  }

  /** Shows pages as a reader looks at them who may be another than the last. */
  Profile as(Viewing viewing) {
    page.setViewportSize(viewing.width(), viewing.height());
    page.emulateMedia(viewing.media().setMedia(null));
    return this;
  }

  /**
   * Leaves the open page and forgets that it was there.
   *
   * @return false where something of it stays, so that the profile is of no more use
   */
  boolean leave() {
    try {
      if (page.isClosed() || context.pages().size() != 1) {
        return false;
      }
      if (!page.url().equals(EMPTY)) {
        if (!Traces.of(context, page).isEmpty()) {
          return false;
        }
        page.navigate(EMPTY);
        tab.send("Page.resetNavigationHistory");
      }
      return context.cookies().isEmpty();
    } catch (PlaywrightException unusable) {
      return false;
    }
  }

  void close() {
    context.close();
  }
}
