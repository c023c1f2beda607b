package org.attune.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The works that one page cites, named so that no two of them look alike ({@code 2018a}, {@code
 * 2018b}).
 */
public final class Bibliography {
  /** Of a page that cites nothing. */
  public static final Bibliography EMPTY = new Bibliography();

  private final List<Entry> entries;
  private final Map<String, String> inText = new HashMap<>();

  /**
   * One work of the list.
   *
   * @param id its key
   * @param html without a wrapping element; its DOI or address is a link
   */
  public record Entry(String id, String html) {}

  private Bibliography() {
    this.entries = List.of();
  }

  /**
   * A list.
   *
   * @param works those that are cited, in the list's order
   * @param entry the entry's HTML of a work with its year
   */
  Bibliography(List<Work> works, Terms terms, BiFunction<Work, String, String> entry) {
    Naming naming = new Naming(works, terms);
    works.forEach(work -> inText.put(work.id(), naming.inText(work)));
    entries =
        works.stream()
            .map(work -> new Entry(work.id(), entry.apply(work, naming.year(work))))
            .toList();
  }

  /** The list in APA's order, each work once. */
  public List<Entry> entries() {
    return entries;
  }

  /** Author and year of one work, without parentheses; empty for a work that is not cited. */
  public Optional<String> inText(String key) {
    return Optional.ofNullable(inText.get(key));
  }
}
