package org.attune.pagechecks;

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
      return wrong;
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
        for (const link of document.querySelectorAll('main .prose a[href^="http"]')) {
          if (seen(link) && !getComputedStyle(link, '::after').content.includes(link.getAttribute('href'))) {
            wrong.push('prints a link without its address: ' + link.textContent);
          }
        }
        const quiz = document.querySelector('self-assessment');
        if (quiz && !seen(quiz.querySelector('.key'))) wrong.push('prints no key to score by hand');
        const [r, g, b] = getComputedStyle(document.body).color.match(/\\d+/g).map(Number);
        if (r + g + b > 200) wrong.push('prints pale text');
        return wrong;
      }
      """;
}
