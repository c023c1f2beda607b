package org.attune.links.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attune.links.Finding;

/** Findings as people want to read them: what a template repeats on many pages is said once. */
final class Grouped {
  /** From how many pages on the same break comes from a template, not from an author's hand. */
  private static final int OF_TEMPLATE = 4;

  private Grouped() {}

  static List<Finding> of(List<Finding> findings) {
    Map<String, List<Finding>> alike = new LinkedHashMap<>();
    for (Finding finding : findings) {
      alike.computeIfAbsent(key(finding), k -> new ArrayList<>()).add(finding);
    }
    List<Finding> shown = new ArrayList<>();
    Set<String> said = new HashSet<>();
    for (Finding finding : findings) {
      List<Finding> same = alike.getOrDefault(key(finding), List.of());
      int pages = (int) same.stream().map(Finding::page).distinct().count();
      if (pages < OF_TEMPLATE) {
        shown.add(finding);
      } else if (said.add(key(finding))) {
        shown.add(finding.onPages(pages));
      }
    }
    return shown;
  }

  /** A relative address differs from folder to folder; what it leads to stands in the detail. */
  private static String key(Finding finding) {
    String target = finding.detail().isEmpty() ? finding.url() : finding.detail();
    return finding.rule() + "\0" + finding.level() + "\0" + target + "\0" + finding.text();
  }
}
