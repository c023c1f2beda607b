package org.attune.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant, for "did you mean". */
public final class Nearest {
  private static final int SHORT = 5;

  private Nearest() {}

  /**
   * The known word nearest to a written one, if one is near enough to be a slip: at most a third of
   * the letters differ, two in short words, and the case never counts.
   *
   * @param written what was found
   * @param known what would have been right
   */
  public static Optional<String> to(String written, Collection<String> known) {
    String from = written.toLowerCase(Locale.ROOT).strip();
    String best = null;
    int bestDistance = Math.max(2, from.length() / 3) + 1;
    for (String candidate : known) {
      int distance = distance(from, candidate.toLowerCase(Locale.ROOT), bestDistance);
      if (distance < bestDistance && distance < candidate.length()) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The same for ids, of which short ones that begin otherwise are too often near by chance. */
  public static Optional<String> toId(String written, Collection<String> known) {
    return to(written, known)
        .filter(
            near ->
                written.length() > SHORT
                    || Character.toLowerCase(near.charAt(0))
                        == Character.toLowerCase(written.charAt(0)));
  }

  /** Optimal string alignment distance; a value of at least {@code limit} stops counting. */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    int[] before = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(above[j] + 1, row[j - 1] + 1), above[j - 1] + same);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      int[] spare = before;
      before = above;
      above = row;
      row = spare;
    }
    return above[b.length()];
  }
}
