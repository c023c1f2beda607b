package org.attune.catalog;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.attune.problem.Position;
import org.attune.problem.Problem;

/** The titles of all pages: two pages of one type with one title can't be told apart in a list. */
final class TitleTable {
  private final Map<String, String> owners = new HashMap<>();
  private final Consumer<Problem> problems;

  TitleTable(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /** Reports a page whose title another page has. */
  void take(Page page) {
    String title =
        page.type().word() + " " + page.meta().lang() + " " + SitePaths.normal(page.meta().title());
    String first = owners.putIfAbsent(title, page.path());
    if (first == null) {
      return;
    }
    Position position =
        page.source()
            .header()
            .find("title")
            .map(entry -> entry.keyPosition())
            .orElse(Position.START);
    problems.accept(
        Problem.warning(
            page.path(),
            position,
            "duplicate-title",
            "another page has the same title",
            "Found \"" + page.meta().title() + "\" in " + first + " too",
            "give one of the two another title, so that readers can tell them apart"));
  }
}
