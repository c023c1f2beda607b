package org.attune.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The works that one page cites, named so that no two of them look alike ({@code 2018a}, {@code
 * 2018b}).
 */
public final class Bibliography {
  private final List<Entry> entries;
  private final Map<String, String> inText = new HashMap<>();

  /**
   * One work of the list.
   *
   * @param id its key
   * @param html without a wrapping element; its DOI or address is a link
   */
  public record Entry(String id, String html) {}

  Bibliography(Collection<Work> cited, Terms terms) {
    List<Work> works = cited.stream().sorted(Naming.order()).toList();
    Naming naming = new Naming(works, terms);
    works.forEach(work -> inText.put(work.id(), naming.inText(work)));
    entries =
        works.stream()
            .map(work -> new Entry(work.id(), ApaEntry.of(work, terms, naming.year(work))))
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
