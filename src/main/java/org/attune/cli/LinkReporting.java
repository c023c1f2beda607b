package org.attune.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attune.links.Finding;
import org.attune.links.report.Baseline;
import org.attune.problem.Problem;

/** Shows what was found about links: once, at the end, or when the run is broken off. */
final class LinkReporting {
  private final Terminal terminal;
  private final LinkFlags flags;
  private final long checked;
  private final List<Finding> findings;
  private final Baseline known;

  LinkReporting(Terminal terminal, LinkFlags flags, long checked, List<Finding> inside)
      throws IOException {
    this.terminal = terminal;
    this.flags = flags;
    this.checked = checked;
    this.findings = new ArrayList<>(inside);
    this.known = flags.known();
    for (Problem complaint : flags.complaints()) {
      terminal.say(complaint.toLine());
    }
    known.expired().forEach(line -> terminal.say("The baseline no longer holds for " + line));
  }

  void add(List<Finding> outside) {
    findings.addAll(outside);
    findings.sort(
        Comparator.comparing(Finding::page)
            .thenComparing(Finding::position)
            .thenComparing(Finding::url)
            .thenComparing(Finding::rule));
  }

  /** Shows what is known where the run is broken off. */
  void breakOff(List<Finding> outside) {
    add(outside);
    try {
      show();
    } catch (IOException e) {
      terminal.say("attune: nothing can be shown: " + e.getMessage());
    }
  }

  /** Shows the report, and says what it holds: what the baseline knows is left out. */
  List<Finding> show() throws IOException {
    List<Finding> shown = findings.stream().filter(finding -> !known.knows(finding)).toList();
    if (flags.writeBaseline()) {
      Baseline.write(flags.baseline().orElseThrow(), shown, flags.today());
      shown = List.of();
    }
    PrintStream to = flags.reportAsked() ? terminal.out() : terminal.err();
    to.print(flags.format().write(checked, shown));
    to.flush();
    return shown;
  }
}
