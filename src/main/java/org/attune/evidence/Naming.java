package org.attune.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How the works of one page are told apart in the text (APA 7, 8.17 to 8.20): by initials where two
 * first authors share a family name, by more authors where two works would read the same, and by
 * letters after the year where all authors are the same.
 */
final class Naming {
  private final Terms terms;
  private final Map<String, String> authors = new HashMap<>();
  private final Map<String, String> suffixes = new HashMap<>();

  /**
   * Names the works of a page.
   *
   * @param works in the order of the list
   */
  Naming(List<Work> works, Terms terms) {
    this.terms = terms;
    Map<String, Integer> shown = new HashMap<>();
    works.forEach(work -> shown.put(work.id(), work.authors().size() > 2 ? 1 : 2));
    tellApart(works, shown);
    works.forEach(
        work -> authors.put(work.id(), label(work, shown.getOrDefault(work.id(), 1), works)));
    letters(works);
  }

  /** Author and year: {@code Flückiger et al., 2018}. */
  String inText(Work work) {
    return authors.get(work.id()) + ", " + year(work);
  }

  /** The year with its letter: {@code 2018a}, {@code n.d.-b}. */
  String year(Work work) {
    String letter = suffixes.getOrDefault(work.id(), "");
    if (work.issued().isPresent()) {
      return work.issued().get().year() + letter;
    }
    return terms.word("no-date") + (letter.isEmpty() ? "" : "-" + letter);
  }

  /** Shows more authors of works that would read the same and are not by the same. */
  private void tellApart(List<Work> works, Map<String, Integer> shown) {
    Map<String, List<Work>> alike =
        works.stream().collect(Collectors.groupingBy(work -> label(work, 1, works) + year(work)));
    for (List<Work> group : alike.values()) {
      for (Work work : group) {
        int needed = 1;
        for (Work other : group) {
          needed = Math.max(needed, firstDifference(work, other));
        }
        if (needed > 1) {
          shown.merge(work.id(), needed, Math::max);
        }
      }
    }
  }

  /** How many authors must be shown to tell two works apart; 1 where nothing helps. */
  private static int firstDifference(Work a, Work b) {
    if (a.authors().size() < 3 || b.authors().size() < 3 || a.authors().equals(b.authors())) {
      return 1;
    }
    int same = 0;
    int shorter = Math.min(a.authors().size(), b.authors().size());
    while (same < shorter && a.authors().get(same).equals(b.authors().get(same))) {
      same++;
    }
    return Math.min(same + 1, a.authors().size());
  }

  private void letters(List<Work> works) {
    Map<String, List<Work>> alike = works.stream().collect(Collectors.groupingBy(this::inText));
    for (List<Work> group : alike.values()) {
      for (int i = 0; group.size() > 1 && i < group.size(); i++) {
        suffixes.put(group.get(i).id(), letter(i));
      }
    }
  }

  /** a, b, … z, aa, ab. */
  private static String letter(int index) {
    String last = String.valueOf((char) ('a' + index % 26));
    return index < 26 ? last : letter(index / 26 - 1) + last;
  }

  private String label(Work work, int shown, List<Work> works) {
    List<Name> names = work.authors();
    if (names.isEmpty()) {
      return untitled(work);
    }
    List<String> parts = new ArrayList<>();
    int count = names.size() - shown == 1 && names.size() > 2 ? names.size() : shown;
    for (Name name : names.subList(0, Math.min(count, names.size()))) {
      boolean first = parts.isEmpty();
      parts.add(
          first && sharesFamily(name, works)
              ? name.initials() + " " + name.family()
              : name.family());
    }
    return joined(parts, names.size());
  }

  private String joined(List<String> parts, int all) {
    if (parts.size() < all) {
      String comma = parts.size() > 1 ? ", " : " ";
      return String.join(", ", parts) + comma + terms.word("et-al");
    }
    int last = parts.size() - 1;
    if (last == 0) {
      return parts.get(0);
    }
    String comma = last > 1 ? ", & " : " & ";
    return String.join(", ", parts.subList(0, last)) + comma + parts.get(last);
  }

  /** A work without an author goes by its title; a part of something in quotation marks. */
  private String untitled(Work work) {
    String title = RichText.plain(work.title());
    return work.isPart() ? terms.word("quote-left") + title + terms.word("quote-right") : title;
  }

  private static boolean sharesFamily(Name name, List<Work> works) {
    return !name.given().isEmpty()
        && works.stream()
            .filter(work -> !work.authors().isEmpty())
            .map(work -> work.authors().get(0))
            .anyMatch(
                other ->
                    other.family().equals(name.family())
                        && !other.given().isEmpty()
                        && !other.initials().equals(name.initials()));
  }

  /**
   * What a work is sorted by: a list goes by authors, then by year with undated works first, then
   * by title.
   */
  record Key(String authors, String year, Work work) implements Comparable<Key> {
    static Key of(Work work) {
      String year = work.issued().map(PartialDate::year).orElse("");
      return new Key(SortKey.of(authorsOf(work)), year, work);
    }

    @Override
    public int compareTo(Key other) {
      int order = authors.compareTo(other.authors);
      if (order == 0) {
        order = year.compareTo(other.year);
      }
      if (order == 0) {
        order = title().compareTo(other.title());
      }
      return order == 0 ? work.id().compareTo(other.work.id()) : order;
    }

    private String title() {
      return SortKey.of(SortKey.withoutArticle(work.title()));
    }
  }

  private static String authorsOf(Work work) {
    if (work.authors().isEmpty()) {
      return SortKey.withoutArticle(RichText.plain(work.title()));
    }
    return work.authors().stream().map(Name::inverted).collect(Collectors.joining(" "));
  }
}
