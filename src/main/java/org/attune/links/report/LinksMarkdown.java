package org.attune.links.report;

import java.util.List;
import org.attune.links.Finding;
import org.attune.links.Level;

/** Findings as Markdown: a line that sums up, then a table for each level. */
final class LinksMarkdown {
  private LinksMarkdown() {}

  static String write(long checked, List<Finding> findings) {
    StringBuilder text = new StringBuilder("# Links\n\n");
    text.append(Summary.of(checked, findings)).append(".\n");
    for (Level level : Level.values()) {
      List<Finding> some = Grouped.of(findings.stream().filter(f -> f.level() == level).toList());
      if (!some.isEmpty()) {
        String word = level.word();
        text.append("\n## ").append(Character.toUpperCase(word.charAt(0)));
        text.append(word.substring(1))
            .append("\n\n| where | link | why | fix |\n|---|---|---|---|\n");
        some.forEach(finding -> row(text, finding));
      }
    }
    return text.toString();
  }

  private static void row(StringBuilder text, Finding finding) {
    String path = finding.source().map(Finding.Source::path).orElse(finding.page());
    int line = finding.source().map(Finding.Source::position).orElse(finding.position()).line();
    String pages = finding.pages() > 1 ? " and " + (finding.pages() - 1) + " more pages" : "";
    text.append("| ").append(code(path + ":" + line)).append(pages);
    text.append(" | ").append(code(finding.url()));
    text.append(finding.text().isBlank() ? "" : " (" + plain(finding.text()) + ")");
    text.append(" | ").append(plain(finding.sentences()));
    text.append(" | ").append(plain(finding.fix())).append(" |\n");
  }

  private static String code(String text) {
    String line = text.replaceAll("\\s", " ").replace("|", "\\|");
    String fence = line.contains("`") ? "``" : "`";
    return line.isEmpty() ? "" : fence + line + fence;
  }

  private static String plain(String text) {
    return text.replaceAll("\\s", " ").replaceAll("([\\\\`*_\\[\\]<>|])", "\\\\$1");
  }
}
