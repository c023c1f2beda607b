package org.attune.probe;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.attune.address.Url;
import org.attune.problem.Position;
import org.attune.problem.Problem;

/**
 * Addresses that are not to be asked, each with a reason and a day from which it is asked again.
 *
 * @param entries the first that fits counts
 */
public record IgnoreList(List<Entry> entries) {
  /** Nothing is left out. */
  public static final IgnoreList NONE = new IgnoreList(List.of());

  private static final String FORM = "write: address | reason | day, as in 2027-01-31";

  /**
   * Some addresses that are left out.
   *
   * @param until the last day that it holds; empty for always
   */
  public record Entry(Pattern addresses, String reason, Optional<LocalDate> until) {}

  public IgnoreList {
    entries = List.copyOf(entries);
  }

  /**
   * Reads a file: {@code address | reason | day} on each line, {@code #} before a remark. What has
   * run out is said and asked again.
   *
   * @param path as problems name it
   */
  public static IgnoreList parse(
      String text, String path, LocalDate today, Consumer<Problem> problems) {
    List<Entry> entries = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (line.isBlank() || line.strip().startsWith("#")) {
        continue;
      }
      Position place = new Position(number, 1);
      String[] parts = line.split("\\|", -1);
      if (parts.length < 2 || parts[1].isBlank()) {
        problems.accept(
            Problem.error(
                path, place, "ignore-reason-missing", "this line gives no reason", "", FORM));
        continue;
      }
      Optional<LocalDate> until = Optional.empty();
      if (parts.length > 2 && !parts[2].isBlank()) {
        try {
          until = Optional.of(LocalDate.parse(parts[2].strip()));
        } catch (DateTimeException e) {
          problems.accept(
              Problem.error(
                  path, place, "ignore-day", "\"" + parts[2].strip() + "\" is no day", "", FORM));
          continue;
        }
      }
      if (until.filter(today::isAfter).isPresent()) {
        problems.accept(
            Problem.warning(
                path,
                place,
                "ignore-expired",
                "this line ended on " + until.get() + ", so its addresses are asked again",
                "",
                "take the line out, or give it another day"));
        continue;
      }
      entries.add(new Entry(new Pattern(parts[0].strip()), parts[1].strip(), until));
    }
    return new IgnoreList(entries);
  }

  Optional<Entry> find(Url url) {
    return entries.stream().filter(entry -> entry.addresses().fits(url.toString())).findFirst();
  }
}
