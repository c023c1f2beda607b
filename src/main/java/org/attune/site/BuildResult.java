package org.attune.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attune.problem.Problem;

/**
 * What a build came to.
 *
 * @param problems all that was found, in report order
 * @param pages how many pages the site has
 * @param made how many files were rendered anew, pages and others; the rest is as the last build
 *     made it
 * @param drafts the content files left out because they are drafts, sorted
 * @param out the folder that holds the site
 * @param published true where the new site now stands in {@code out}; false where an error kept the
 *     old one
 * @param loadsFrom the other hosts that pages load something from; empty where nobody looked, as on
 *     a site of stock JBake
 */
public record BuildResult(
    List<Problem> problems,
    int pages,
    int made,
    List<String> drafts,
    Path out,
    boolean published,
    Optional<Set<String>> loadsFrom) {
  public BuildResult {
    problems = problems.stream().sorted(Problem.REPORT_ORDER).toList();
    drafts = List.copyOf(drafts);
  }

  /** The result of a run that baked nothing. */
  public BuildResult(
      List<Problem> problems, int pages, List<String> drafts, Path out, boolean published) {
    this(problems, pages, pages, drafts, out, published, Optional.empty());
  }

  /** True where at least one problem is an error. */
  public boolean failed() {
    return problems.stream().anyMatch(Problem::isError);
  }
}
