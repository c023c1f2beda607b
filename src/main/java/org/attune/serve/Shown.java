package org.attune.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.attune.problem.Problem;
import org.attune.site.FreshPages;

/**
 * What the preview shows at one moment.
 *
 * @param pages the folder of the last good pages; empty before there are any
 * @param fresh pages that are newer than the folder
 * @param id names these pages: a page that bears another id is out of date
 * @param problems what the latest building found, errors and warnings
 */
record Shown(Optional<Path> pages, FreshPages fresh, String id, List<Problem> problems) {
  Shown {
    problems = List.copyOf(problems);
  }

  /** The same pages with other problems. */
  Shown with(List<Problem> others) {
    return new Shown(pages, fresh, id, others);
  }
}
