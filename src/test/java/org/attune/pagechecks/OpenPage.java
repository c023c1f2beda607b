package org.attune.pagechecks;

import com.microsoft.playwright.Page;
import java.util.List;
import org.attune.browser.Viewing;
import org.attune.browser.Visit;

/**
 * A page that is open in a browser.
 *
 * @param file what was opened
 * @param visit all that the page sets off
 * @param viewing how it is looked at
 */
record OpenPage(PageFile file, Visit visit, Viewing viewing) {

  Page page() {
    return visit.page();
  }

  /** Runs a function in the page that gives a list of what is wrong. */
  List<String> wrong(String function) {
    return ((List<?>) page().evaluate(function)).stream().map(String::valueOf).toList();
  }
}
