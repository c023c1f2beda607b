package org.attune.links.report;

import java.util.List;
import org.attune.links.Finding;
import org.attune.problem.Position;

/**
 * Findings for people. Each begins with a line that editors' programs can jump to, then come the
 * line that the link stands in with a mark under it, the link's own text, and what to do.
 */
final class LinksText {
  private static final int WIDEST = 100;

  private LinksText() {}

  static String write(List<Finding> findings) {
    StringBuilder text = new StringBuilder();
    for (Finding finding : Grouped.of(findings)) {
      append(text, finding);
    }
    return text.toString();
  }

  private static void append(StringBuilder text, Finding finding) {
    String path = finding.source().map(Finding.Source::path).orElse(finding.page());
    Position place = finding.source().map(Finding.Source::position).orElse(finding.position());
    text.append(clean(path)).append(':').append(place.line()).append(':').append(place.column());
    text.append(": ").append(finding.level().word()).append(": ");
    text.append(clean(finding.sentences())).append(". [").append(finding.rule()).append("]\n");
    if (!finding.quote().isBlank()) {
      quote(text, finding.quote(), place);
    }
    if (!finding.text().isBlank()) {
      text.append("  Its text: ").append(clean(finding.text())).append('\n');
    }
    if (finding.pages() > 1) {
      text.append("  On ").append(finding.pages()).append(" pages, of which this is the first.\n");
    }
    if (!finding.fix().isEmpty()) {
      text.append("  Fix: ").append(clean(finding.fix())).append(".\n");
    }
  }

  /** The part of the line around the place, with a mark under it. */
  private static void quote(StringBuilder text, String line, Position place) {
    String number = String.valueOf(place.line());
    int column = Math.min(place.column() - 1, line.length());
    int from = Math.max(0, Math.min(column - 20, line.length() - WIDEST));
    boolean cut = from > 0;
    while (from < column && Character.isWhitespace(line.charAt(from))) {
      from++;
    }
    int to = Math.min(line.length(), from + WIDEST);
    String part = (cut ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
    int mark = column - from + (cut ? 1 : 0);
    text.append("  ").append(number).append(" | ").append(clean(part)).append('\n');
    text.append("  ").append(" ".repeat(number.length())).append(" | ");
    text.append(" ".repeat(mark)).append("^\n");
  }

  /** What a page says must not move the cursor of a terminal. */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.chars().forEach(c -> clean.append(Character.isISOControl(c) ? ' ' : (char) c));
    return clean.toString();
  }
}
