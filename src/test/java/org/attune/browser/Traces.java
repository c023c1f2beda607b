package org.attune.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What a page leaves on a device. */
final class Traces {
  private static final String STORED =
      """
      async () => {
        const found = [];
        for (const name of Object.keys(localStorage)) found.push('localStorage ' + name);
        for (const name of Object.keys(sessionStorage)) found.push('sessionStorage ' + name);
        for (const base of await indexedDB.databases()) found.push('database ' + base.name);
        if (window.isSecureContext) {
          for (const name of await caches.keys()) found.push('cache ' + name);
          const workers = await navigator.serviceWorker.getRegistrations();
          for (const worker of workers) found.push('service worker ' + worker.scope);
        }
        return found;
      }
      """;

  private Traces() {}

  /** Cookies, local and session storage, databases and caches of the open page. */
  static List<String> of(BrowserContext context, Page page) {
    List<String> found = new ArrayList<>();
    context.cookies().forEach(cookie -> found.add("cookie " + cookie.name));
    ((List<?>) page.evaluate(STORED)).forEach(name -> found.add(String.valueOf(name)));
    return found;
  }
}
