package org.attune.pagechecks;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import org.attune.browser.Chromium;
import org.attune.browser.Viewing;
import org.attune.browser.Visit;

/** A page on paper: number 22. */
final class PrintChecks {
  /** The width of the text on A4 and US Letter with the margins of print.css, in CSS pixels. */
  private static final List<Integer> WIDTHS = List.of(672, 695);

  private PrintChecks() {}

  static List<String> handout(PageFile file, Chromium chromium) {
    try (Visit visit = chromium.visit(file.site().url(file.path()), Viewing.DESK_DARK)) {
      Page page = visit.page();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      visit.settle();
      OpenPage open = new OpenPage(file, visit, Viewing.DESK_DARK);
      List<String> wrong = new ArrayList<>(open.wrong(SEEN));
      for (int width : WIDTHS) {
        page.setViewportSize(width, 900);
        if (visit.sidewaysScroll() > 0) {
          wrong.add("is wider than paper of " + width + " px");
        }
      }
      for (String format : List.of("A4", "Letter")) {
        if (page.pdf(new Page.PdfOptions().setFormat(format)).length == 0) {
          wrong.add("does not print on " + format);
        }
      }
      wrong.addAll(answersOfChecks(file, chromium));
      return wrong;
    }
  }

  /** With a script they are hidden in any case. */
  private static List<String> answersOfChecks(PageFile file, Chromium chromium) {
    if (file.html().select("knowledge-check").isEmpty()) {
      return List.of();
    }
    String url = file.site().url(file.path());
    try (Visit visit = chromium.visit(url, Viewing.DESK_DARK.withoutScript())) {
      visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      boolean seen =
          visit.page().locator("knowledge-check .solution").all().stream()
              .anyMatch(Locator::isVisible);
      return seen ? List.of("prints answers under their question") : List.of();
    }
  }

  private static final String SEEN =
      """
      () => {
        const wrong = [];
        const seen = element => element.checkVisibility({ visibilityProperty: true });
        for (const part of document.querySelectorAll('nav, .skip, a.help-now, attune-search, attune-settings, attune-listen, attune-exit')) {
          if (seen(part)) wrong.push('prints what only a screen needs: ' + (part.className || part.localName));
        }
        if (!document.querySelector('section.help .service') || !seen(document.querySelector('section.help .service'))) {
          wrong.push('prints no help');
        }
        const bare = address => address.trim().replace(/^(https?:)?\\/\\/(www\\.)?/, '').replace(/\\/$/, '');
        for (const link of document.querySelectorAll('main a[href]')) {
          if (!seen(link)) continue;
          const address = link.getAttribute('href');
          const printed = getComputedStyle(link, '::after').content.includes(address);
          const said = bare(link.textContent) === bare(address);
          if (/^(https?:)?\\/\\//.test(address)) {
            if (!printed && !said) wrong.push('prints a link without its address: ' + link.textContent);
            if (printed && said) wrong.push('prints an address twice: ' + address);
          } else if (printed && (!/^(mailto|tel|sms):/.test(address) || /\\d\\d/.test(link.textContent))) {
            wrong.push('prints an address that nobody needs: ' + address);
          }
        }
        const quiz = document.querySelector('self-assessment');
        if (quiz && !seen(quiz.querySelector('.key'))) wrong.push('prints no key to score by hand');
        const checks = document.querySelectorAll('knowledge-check');
        const key = document.querySelector('.answer-key');
        if (checks.length > 0) {
          if (!key || !seen(key) || key.querySelectorAll('.answer-key-part').length !== checks.length) {
            wrong.push('prints no answers');
          } else if (getComputedStyle(key).breakBefore !== 'page') {
            wrong.push('prints answers on the same page as questions');
          }
        }
        const [r, g, b] = getComputedStyle(document.body).color.match(/\\d+/g).map(Number);
        if (r + g + b > 200) wrong.push('prints pale text');
        return wrong;
      }
      """;
}
