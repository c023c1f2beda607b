package org.attune.links.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attune.links.Finding;

/**
 * What is known to be wrong and is not said again until a day: so an old site can be green today,
 * and what is put off comes back.
 *
 * @param entries the keys of what is known
 * @param expired what is known but is said again, since its day is over
 */
public record Baseline(Set<String> entries, List<String> expired) {
  /** Nothing is known. */
  public static final Baseline EMPTY = new Baseline(Set.of(), List.of());

  /** How long a new entry holds. */
  private static final int DAYS = 90;

  public Baseline {
    entries = Set.copyOf(entries);
    expired = List.copyOf(expired);
  }

  /** Reads a file that {@link #write} wrote: day, level, rule, page and address, tabs between. */
  public static Baseline read(Path file, LocalDate today) throws IOException {
    Set<String> entries = new HashSet<>();
    List<String> expired = new ArrayList<>();
    if (!Files.exists(file)) {
      return EMPTY;
    }
    for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n", -1)) {
      int tab = line.indexOf('\t');
      if (line.startsWith("#") || tab < 0) {
        continue;
      }
      String key = line.substring(tab + 1);
      if (holds(line.substring(0, tab), today)) {
        entries.add(key);
      } else {
        expired.add(key.replace('\t', ' '));
      }
    }
    return new Baseline(entries, expired);
  }

  private static boolean holds(String until, LocalDate today) {
    try {
      return !LocalDate.parse(until).isBefore(today);
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Writes what was found; an entry that the file has keeps its day. */
  public static void write(Path file, List<Finding> findings, LocalDate today) throws IOException {
    Map<String, String> days = new HashMap<>();
    if (Files.exists(file)) {
      for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n", -1)) {
        int tab = line.indexOf('\t');
        if (tab > 0 && holds(line.substring(0, tab), today)) {
          days.put(line.substring(tab + 1), line.substring(0, tab));
        }
      }
    }
    Set<String> lines = new TreeSet<>();
    for (Finding finding : findings) {
      String key = key(finding);
      lines.add(days.getOrDefault(key, today.plusDays(DAYS).toString()) + "\t" + key);
    }
    String head = "# Known until the day in front: day, level, rule, page, address.\n";
    Files.writeString(
        file,
        head + String.join("\n", lines) + (lines.isEmpty() ? "" : "\n"),
        StandardCharsets.UTF_8);
  }

  /** True for what is known already. */
  public boolean knows(Finding finding) {
    return entries.contains(key(finding));
  }

  /** Without its line, which moves when something else on the page does. */
  private static String key(Finding finding) {
    return String.join(
        "\t", finding.level().word(), finding.rule(), finding.page(), oneLine(finding.url()));
  }

  private static String oneLine(String url) {
    return url.replaceAll("[\\t\\n\\r]", " ");
  }
}
