package org.attune.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** The axe-core checker, run inside an open page. */
public final class Axe {
  private static final String RUN =
      """
      async () => {
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
        const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
        return violations.flatMap(rule => rule.nodes.map(node =>
          rule.id + ': ' + node.target.join(' ') + ': ' + node.failureSummary.replace(/\\s+/g, ' ')));
      }
      """;

  private Axe() {}

  /** What axe finds wrong by WCAG 2.2 A and AA and by good practice, one line each. */
  public static List<String> findings(Page page) {
    page.evaluate(AxeBuilder.getAxeScript());
    List<?> found = (List<?>) page.evaluate(RUN);
    return found.stream().map(String::valueOf).toList();
  }
}
