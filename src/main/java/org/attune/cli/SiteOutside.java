package org.attune.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.attune.links.ExternalLink;
import org.attune.links.Finding;
import org.attune.links.report.LinkReportFormat;
import org.attune.problem.Problem;
import org.attune.problem.Severity;
import org.attune.site.OutsideLink;
import org.attune.site.Purpose;

/** Asks the sites that a site of ours links to, and says it where the links are written. */
final class SiteOutside {
  /** Below the site's folder, where all that is remembered lies. */
  private static final String MEMORY = ".attune/links.tsv";

  /** More links than these that were not asked are told as one. */
  private static final int MOST_UNASKED = 5;

  private final Arguments arguments;
  private final Terminal terminal;
  private final Workshop workshop;

  SiteOutside(Arguments arguments, Terminal terminal, Workshop workshop) {
    this.arguments = arguments;
    this.terminal = terminal;
    this.workshop = workshop;
  }

  /**
   * What is to be said of the links to other sites: warnings, unless {@code --fail-on} says more.
   *
   * @param concerned which problems are wanted
   * @param known shown first where a person breaks the run off
   */
  List<Problem> problems(Path out, Predicate<Problem> concerned, List<Problem> known)
      throws WrongUsage, IOException {
    LinkFlags flags =
        LinkFlags.read(arguments, terminal, workshop.site())
            .remembering(workshop.site().resolve(MEMORY));
    Map<ExternalLink, Optional<Finding.Source>> sources = new HashMap<>();
    List<ExternalLink> links = new ArrayList<>();
    workshop.check(
        out,
        Purpose.PLAIN,
        (OutsideLink outside) -> {
          links.add(outside.link());
          sources.put(outside.link(), outside.source());
        });
    Function<List<Finding>, List<Problem>> said =
        found ->
            Stream.concat(
                    flags.complaints().stream(),
                    folded(
                        found.stream()
                            .map(finding -> problem(finding, links, sources, flags))
                            .filter(concerned)
                            .distinct()
                            .toList()))
                .toList();
    Consumer<List<Finding>> atBreak =
        found -> {
          List<Problem> all = new ArrayList<>(known);
          all.addAll(said.apply(found));
          new Reporter(terminal, Optional.empty()).show(all);
        };
    try (OutsideLinks outside = new OutsideLinks(terminal, flags, atBreak)) {
      return said.apply(outside.ask(links));
    }
  }

  /** Where many links were not asked, as on a machine without a network, one line says it. */
  private static Stream<Problem> folded(List<Problem> problems) {
    List<Problem> unasked = problems.stream().filter(SiteOutside::isUnasked).toList();
    if (unasked.size() <= MOST_UNASKED) {
      return problems.stream();
    }
    Problem first = unasked.get(0);
    Problem all =
        Problem.warning(
            first.path(),
            first.position(),
            first.rule(),
            unasked.size() + " links to other sites were not checked",
            "The first of them: " + first.message(),
            "try again where the network can be reached, or with a longer --deadline");
    return Stream.concat(problems.stream().filter(problem -> !isUnasked(problem)), Stream.of(all));
  }

  private static boolean isUnasked(Problem problem) {
    return problem.rule().equals("external-unchecked") && !problem.isError();
  }

  private static Problem problem(
      Finding finding,
      List<ExternalLink> links,
      Map<ExternalLink, Optional<Finding.Source>> sources,
      LinkFlags flags) {
    Finding placed =
        links.stream()
            .filter(
                link ->
                    link.page().equals(finding.page())
                        && link.position().equals(finding.position())
                        && link.link().url().equals(finding.url()))
            .findFirst()
            .flatMap(link -> sources.getOrDefault(link, Optional.empty()))
            .map(finding::from)
            .orElse(finding);
    Problem problem = LinkReportFormat.problem(placed);
    Severity severity =
        flags.failOn().contains(finding.level())
            ? Severity.ERROR
            : problem.severity() == Severity.ERROR ? Severity.WARNING : problem.severity();
    String fix =
        problem.fix().isEmpty() ? "look at the address, and mend or replace it" : problem.fix();
    return new Problem(
        problem.path(),
        problem.position(),
        severity,
        problem.rule(),
        problem.message(),
        problem.detail(),
        fix);
  }
}
