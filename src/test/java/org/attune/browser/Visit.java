package org.attune.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A reader's visit to one page after another, in a browser profile of its own, with all that it
 * sets off.
 */
public final class Visit implements AutoCloseable {
  private static final String NO_STORAGE =
      """
      for (const name of ["localStorage", "sessionStorage", "indexedDB"]) {
        Object.defineProperty(window, name, { get() { throw new DOMException("no", "SecurityError"); } });
      }
      """;

  private final Profile profile;
  private final Consumer<Profile> after;
  private final Page page;
  private final List<String> requests = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private final Set<String> hosts = new HashSet<>();
  private final Consumer<Request> asked = this::hear;
  private final Consumer<Request> failed = this::hearFailure;
  private final Consumer<String> broken = complaints::add;
  private final Consumer<ConsoleMessage> said = this::hearMessage;
  private boolean changed;

  /**
   * A visit that begins with an empty tab.
   *
   * @param after takes the profile back where nobody has changed it but by opening pages
   */
  Visit(Profile profile, Consumer<Profile> after) {
    this.profile = profile;
    this.after = after;
    this.page = profile.page();
    profile.context().onRequest(asked);
    profile.context().onRequestFailed(failed);
    page.onPageError(broken);
    page.onConsoleMessage(said);
  }

  private void hear(Request request) {
    requests.add(request.url());
    if (request.isNavigationRequest()) {
      hosts.add(String.valueOf(URI.create(request.url()).getAuthority()));
    }
  }

  private void hearFailure(Request request) {
    // What was on its way when the reader went on is not missed by anybody.
    if (!"net::ERR_ABORTED".equals(request.failure())) {
      complaints.add(failure(request));
    }
  }

  private void hearMessage(ConsoleMessage message) {
    if (message.type().equals("error") || message.type().equals("warning")) {
      complaints.add(message.text());
    }
  }

  /** Opens another page in the same profile, and forgets what the last one asked for. */
  public Visit follow(String url) {
    requests.clear();
    complaints.clear();
    page.navigate(url);
    return this;
  }

  /** From the next page on, storage may not even be looked at. */
  public void withoutStorage() {
    context().addInitScript(NO_STORAGE);
  }

  /** Looks at the open page in another way; the page is not loaded again. Script stays as it is. */
  public Visit as(Viewing viewing) {
    page.setViewportSize(viewing.width(), viewing.height());
    page.emulateMedia(viewing.media());
    settle();
    return this;
  }

  /** Brings every transition and animation to its end, and waits for the next picture. */
  public void settle() {
    page.evaluate(
        """
        () => new Promise(done => requestAnimationFrame(() => {
          document.getAnimations().forEach(motion => {
            if (motion.effect.getComputedTiming().endTime !== Infinity) motion.finish();
          });
          done();
        }))
        """);
  }

  /** The page, loaded; it can be clicked through from here. */
  public Page page() {
    return page;
  }

  /** The profile that the page is open in, for changes to it: no other reader will have it. */
  public BrowserContext context() {
    changed = true;
    return profile.context();
  }

  /** The addresses asked for outside the page's own origin, in order. */
  public List<String> foreignRequests() {
    URI home = URI.create(page.url());
    return requests.stream().filter(url -> !sameOrigin(home, URI.create(url))).toList();
  }

  /** Every address asked for, in order. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  /** What the browser complained of: script errors, refusals by the page's policy, lost files. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** What the page left on the device: cookies, local and session storage, databases, caches. */
  public List<String> leftBehind() {
    return Traces.of(profile.context(), page);
  }

  /** Empties the profile: what one page left behind must not be held against the next. */
  public void forget() {
    profile.context().clearCookies();
    page.evaluate(
        """
        async () => {
          localStorage.clear();
          sessionStorage.clear();
          for (const base of await indexedDB.databases()) indexedDB.deleteDatabase(base.name);
          for (const name of await caches.keys()) await caches.delete(name);
        }
        """);
  }

  /** How far the page can be scrolled sideways, in CSS pixels; 0 where it fits. */
  public int sidewaysScroll() {
    Object width =
        page.evaluate(
            "() => { const root = document.scrollingElement;"
                + " return Math.ceil(root.scrollWidth - root.clientWidth); }");
    return ((Number) width).intValue();
  }

  private static String failure(Request request) {
    return request.url() + ": " + request.failure();
  }

  /** Pages opened from disk have no host; addresses such as {@code data:} never leave the page. */
  private static boolean sameOrigin(URI home, URI other) {
    if (List.of("data", "blob", "about").contains(other.getScheme())) {
      return true;
    }
    return Objects.equals(home.getScheme(), other.getScheme())
        && Objects.equals(home.getAuthority(), other.getAuthority());
  }

  @Override
  public void close() {
    profile.context().offRequest(asked);
    profile.context().offRequestFailed(failed);
    page.offPageError(broken);
    page.offConsoleMessage(said);
    // Of more than one host, traces of the first would not be seen from the last.
    if (!changed && hosts.size() <= 1 && profile.leave()) {
      after.accept(profile);
    } else {
      profile.close();
    }
  }
}
