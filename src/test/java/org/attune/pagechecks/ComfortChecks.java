package org.attune.pagechecks;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.attune.browser.Axe;
import org.attune.browser.Chromium;
import org.attune.browser.Viewing;
import org.attune.browser.Visit;

/** What a page is like to use: numbers 3 to 6. */
final class ComfortChecks {
  /** More stops than any page has: behind them, the focus goes round in a circle. */
  private static final int MOST_STOPS = 600;

  /** Parts of {@link #FOCUSED} and {@link #TABBED}: what a reader sees of the element in focus. */
  private static final String SEEN =
      """
      const named = element => element.tagName.toLowerCase() + ' '
        + (element.textContent || element.id).trim().slice(0, 30);
      const ringed = element => {
        const style = getComputedStyle(element);
        return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
      };
      const wrongWith = now => {
        const wrong = [];
        if (![now, ...(now.labels ?? [])].some(ringed)) wrong.push('shows no focus: ' + named(now));
        const box = [...now.getClientRects()].find(rect => rect.width && rect.height)
          ?? now.getBoundingClientRect();
        const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
        const y = Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1);
        const top = document.elementFromPoint(x, y);
        const whole = [document.body, document.documentElement];
        const seen = top && (now.contains(top) || !whole.includes(top) && top.contains(now)
          || [...(now.labels ?? [])].some(label => label.contains(top)));
        if (!seen) wrong.push('is covered in focus: ' + named(now));
        return wrong;
      };
      """;

  private static final String FOCUSED =
      """
      () => {
        %s
        const stops = [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
          .filter(stop => stop.checkVisibility({ visibilityProperty: true }) && !stop.disabled);
        const wrong = [];
        for (const stop of stops) {
          stop.focus();
          if (document.activeElement !== stop) continue;
          wrong.push(...wrongWith(stop));
        }
        document.activeElement.blur();
        scrollTo(0, 0);
        return wrong;
      }
      """
          .formatted(SEEN);

  /** Where the focus is, and what is wrong with it there; null past the page's last stop. */
  private static final String TABBED =
      """
      () => {
        %s
        const now = document.activeElement;
        if (!now || now === document.body) return null;
        const wrong = wrongWith(now);
        const last = window.lastFocus;
        if (last && (last.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_PRECEDING)) {
          wrong.push('comes too late: ' + named(now));
        }
        window.seenFocus = window.seenFocus ?? new Set();
        if (window.seenFocus.has(now)) return null;
        window.seenFocus.add(now);
        window.lastFocus = now;
        return wrong;
      }
      """
          .formatted(SEEN);

  private ComfortChecks() {}

  static List<String> axe(OpenPage page) {
    return Axe.findings(page.page());
  }

  static List<String> fits(OpenPage page) {
    int pixels = page.visit().sidewaysScroll();
    return pixels > 0 ? List.of("scrolls sideways by " + pixels + " px") : List.of();
  }

  /** A link in running text may be lower where its line is: there WCAG 2.5.8 asks for nothing. */
  static List<String> targets(OpenPage page) {
    return page.wrong(
        """
        () => {
          const wrong = [];
          for (const target of document.querySelectorAll('a[href], button, input, select, summary')) {
            if (!target.checkVisibility({ visibilityProperty: true })) continue;
            if (target.matches('.skip') || getComputedStyle(target).display === 'inline') continue;
            const boxes = [target, ...(target.labels ?? [])].map(it => it.getBoundingClientRect());
            if (!boxes.some(box => box.width >= 24 && box.height >= 24)) {
              const { width, height } = boxes[0];
              wrong.push('is a target of ' + Math.round(width) + ' by ' + Math.round(height) + ' px: '
                + (target.textContent || target.name || target.tagName).trim().slice(0, 30));
            }
          }
          return wrong;
        }
        """);
  }

  /** Gives the focus to one element after the other, as the Tab key would, and looks. */
  static List<String> focusIsSeen(OpenPage page) {
    page.page().keyboard().press("Tab");
    return page.wrong(FOCUSED);
  }

  static List<String> noOrderOfItsOwn(PageFile page) {
    return page.html().select("[tabindex]").stream()
        .filter(element -> !element.attr("tabindex").matches("0|-1"))
        .map(element -> "orders the focus by itself: " + element.tagName() + " " + element.text())
        .toList();
  }

  static List<String> tabsThrough(PageFile file, Chromium chromium) {
    try (Visit visit = chromium.visit(file.site().url(file.path()), Viewing.PHONE)) {
      List<String> wrong = new ArrayList<>();
      int stops = tabThrough(visit.page(), wrong);
      if (stops <= 5) {
        wrong.add("has " + stops + " stops for the focus");
      }
      return wrong;
    }
  }

  private static int tabThrough(Page page, List<String> wrong) {
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      page.keyboard().press("Tab");
      Object here = page.evaluate(TABBED);
      if (!(here instanceof List<?> found)) {
        return stop;
      }
      found.forEach(fault -> wrong.add(String.valueOf(fault)));
    }
    wrong.add("never lets the focus go");
    return MOST_STOPS;
  }

  static List<String> playsNothing(PageFile page) {
    return page
        .html()
        .select("[autoplay], marquee, blink, meta[http-equiv=refresh]:not([content^=0;])")
        .stream()
        .map(element -> "moves or plays by itself: " + element.tagName())
        .toList();
  }

  static List<String> movesToAnEnd(OpenPage page) {
    return page.wrong(
        """
        () => document.getAnimations()
          .filter(motion => motion.effect.getComputedTiming().endTime === Infinity)
          .map(motion => 'moves without end: ' + (motion.animationName ?? motion.transitionProperty))
        """);
  }

  /** Whatever can be read with script can be read without, but for what only a script can do. */
  static List<String> completeWithoutScript(PageFile file, Chromium chromium) {
    String address = file.site().url(file.path());
    try (Visit visit = chromium.visit(address, Viewing.PHONE.withoutScript());
        Visit scripted = chromium.visit(address, Viewing.PHONE)) {
      List<String> wrong = new ArrayList<>(visit.complaints());
      String without = plain(visit.page().innerText("main"));
      for (Object block : (List<?>) scripted.page().evaluate(BLOCKS)) {
        if (!without.contains(plain(String.valueOf(block)))) {
          wrong.add("lacks without script: " + block);
        }
      }
      handScored(file, visit.page(), wrong);
      return wrong;
    }
  }

  /** Headings and paragraphs that are seen; what a custom element has made itself is left out. */
  private static final String BLOCKS =
      """
      () => [...document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, legend, dd)')]
        .filter(block => block.checkVisibility() && !block.querySelector('p, li, ul, ol'))
        .filter(block => !block.closest('attune-search, attune-settings, attune-listen, .show, .question-buttons, .term-meaning, .outcome'))
        .map(block => block.innerText).filter(text => text.trim())
      """;

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static void handScored(PageFile file, Page page, List<String> wrong) {
    if (file.isAssessment()) {
      for (String part : List.of(".item", ".key", ".key .band .feedback", ".signposts", ".help")) {
        if (!page.locator(part).first().isVisible()) {
          wrong.add("lacks without script: " + part);
        }
      }
    }
    if (file.isKnowledgeCheck() && page.locator("knowledge-check details").count() == 0) {
      wrong.add("lacks without script: the answers");
    }
  }

  static List<String> stillWhereAsked(PageFile file, Chromium chromium) {
    try (Visit visit = chromium.visit(file.site().url(file.path()), Viewing.PHONE.still())) {
      return new OpenPage(file, visit, Viewing.PHONE.still())
          .wrong(
              """
              () => [...document.getAnimations().filter(motion => motion.playState === 'running')
                .map(() => 'moves though asked to be still')
              , ...[...document.querySelectorAll('*')].flatMap(element => {
                const style = getComputedStyle(element);
                const seconds = text => Math.max(...text.split(',').map(parseFloat));
                const moves = style.animationName !== 'none' && seconds(style.animationDuration) > 0.01
                  || seconds(style.transitionDuration) > 0.01 || style.scrollBehavior === 'smooth';
                return moves ? ['moves though asked to be still: ' + element.tagName + ' ' + element.className] : [];
              })]
              """);
    }
  }
}
