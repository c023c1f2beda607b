package org.attune.links.report;

import java.util.ArrayList;
import java.util.List;
import org.attune.links.Finding;
import org.attune.links.Level;

/** How many links were looked at, and how many of each level were found. */
public final class Summary {
  private Summary() {}

  /** {@code 1,204 links: 3 dead, 1 moved}; {@code 1,204 links: nothing wrong}. */
  public static String of(long checked, List<Finding> findings) {
    List<String> counts = new ArrayList<>();
    for (Level level : Level.values()) {
      long count = findings.stream().filter(finding -> finding.level() == level).count();
      if (count > 0) {
        String plural = level == Level.NOTE && count > 1 ? "s" : "";
        counts.add(number(count) + " " + level.word() + plural);
      }
    }
    return number(checked)
        + (checked == 1 ? " link: " : " links: ")
        + (counts.isEmpty() ? "nothing wrong" : String.join(", ", counts));
  }

  private static String number(long count) {
    String digits = String.valueOf(count);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        text.append(',');
      }
      text.append(digits.charAt(i));
    }
    return text.toString();
  }
}
