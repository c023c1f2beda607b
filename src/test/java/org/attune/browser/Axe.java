package org.attune.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * The axe-core checker, run inside an open page. It is half a megabyte: handed to a browser profile
 * once, as a function that is only read where it is called, it costs the pages next to nothing.
 */
public final class Axe {
  private static final String READY =
      "globalThis.readyAxe = function () {" + AxeBuilder.getAxeScript() + "\n};";

  private static final String RUN =
      """
      async () => {
        if (!globalThis.axe) globalThis.readyAxe();
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
        const { violations } = await axe.run(document,
          { runOnly: tags, resultTypes: ['violations'], preload: false });
        return violations.flatMap(rule => rule.nodes.map(node =>
          rule.id + ': ' + node.target.join(' ') + ': ' + node.failureSummary.replace(/\\s+/g, ' ')));
      }
      """;

  private Axe() {}

  /** Hands axe to all pages that this profile will open. */
  static void handTo(BrowserContext context) {
    context.addInitScript(READY);
  }

  /** What axe finds wrong by WCAG 2.2 A and AA and by good practice, one line each. */
  public static List<String> findings(Page page) {
    List<?> found = (List<?>) page.evaluate(RUN);
    return found.stream().map(String::valueOf).toList();
  }
}
