package org.attune.pagechecks;

import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What was found wrong, by the numbers of the list. May be written to by several threads. */
final class Report {
  private final Map<Integer, Part> parts = new TreeMap<>();

  Report(List<PageCheck> checks) {
    checks.forEach(check -> parts.put(check.number(), new Part(check.name())));
  }

  /**
   * Looks, and keeps what was found. A browser that can't do what a look asks of it is a finding.
   */
  void note(PageCheck check, PageFile page, String viewing, Inspection.Looking look) {
    long start = System.nanoTime();
    List<String> found;
    try {
      found = look.findings();
    } catch (IOException | PlaywrightException e) {
      found = List.of("cannot be looked at: " + e.getMessage());
    }
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    parts.get(check.number()).add(check.number(), page.path(), viewing, found, time);
  }

  /** What was found for one number, sorted by page; empty where all pages pass. */
  List<Finding> findings(int number) {
    return parts.get(number).findings();
  }

  /** The numbers that something was found for. */
  Set<Integer> broken() {
    return parts.entrySet().stream()
        .filter(part -> !part.getValue().findings().isEmpty())
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** One line a number, each followed by its findings. */
  @Override
  public String toString() {
    return parts.entrySet().stream()
        .map(part -> String.format("%2d  %s", part.getKey(), part.getValue()))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static final class Part {
    private final String name;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> pages = new TreeSet<>();
    private int looks;
    private Duration time = Duration.ZERO;

    Part(String name) {
      this.name = name;
    }

    synchronized void add(
        int number, String page, String viewing, List<String> found, Duration took) {
      pages.add(page);
      looks++;
      time = time.plus(took);
      found.forEach(what -> findings.add(new Finding(number, page, viewing, what)));
    }

    synchronized List<Finding> findings() {
      return findings.stream()
          .sorted((a, b) -> a.toString().compareTo(b.toString()))
          .distinct()
          .toList();
    }

    @Override
    public synchronized String toString() {
      return String.format(
              "%-62s %4d pages %5d looks %6.1f s   %s",
              name,
              pages.size(),
              looks,
              time.toMillis() / 1000.0,
              findings.isEmpty() ? "passed" : findings().size() + " findings")
          + findings().stream().map(it -> "\n      " + it).collect(Collectors.joining());
    }
  }
}
