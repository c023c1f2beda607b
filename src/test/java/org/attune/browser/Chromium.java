package org.attune.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * A running Chromium or Chrome without a window. Like the Playwright that drives it, it belongs to
 * the thread that started it.
 */
public final class Chromium implements AutoCloseable {
  /** What keeps the browser from talking to anyone but the page's own host. */
  private static final List<String> QUIET =
      List.of(
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;
  private final Deque<Profile> scripted = new ArrayDeque<>();
  private final Deque<Profile> plain = new ArrayDeque<>();

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /**
   * Starts the browser that {@link ChromiumFinder} finds or installs.
   *
   * @throws IllegalStateException if there is none, saying what to do
   */
  public static Chromium start() {
    Path program = ChromiumFinder.ofThisMachine().findOrInstall();
    Playwright playwright = Playwright.create(withoutDownload());
    LaunchOptions options =
        new LaunchOptions().setExecutablePath(program).setHeadless(true).setArgs(QUIET);
    return new Chromium(playwright, playwright.chromium().launch(options));
  }

  /** How to start Playwright so that it brings no browser of its own. */
  static Playwright.CreateOptions withoutDownload() {
    return new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
  }

  /** Opens a page as a new reader, with nothing kept from any other visit. */
  public Visit visit(String url, Viewing viewing) {
    return reader(viewing).follow(url);
  }

  /** A new reader, who has not opened any page yet. */
  public Visit reader(Viewing viewing) {
    Deque<Profile> free = viewing.script() ? scripted : plain;
    Profile profile = free.isEmpty() ? profile(viewing) : free.pop().as(viewing);
    return new Visit(profile, free::push);
  }

  private Profile profile(Viewing viewing) {
    BrowserContext context = browser.newContext(viewing.options());
    if (viewing.script()) {
      Axe.handTo(context);
    }
    return new Profile(context);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
