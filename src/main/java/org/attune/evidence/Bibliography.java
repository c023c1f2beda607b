package org.attune.evidence;

import java.util.List;
import java.util.Optional;

/**
 * The works that one page cites, named so that no two of them look alike ({@code 2018a}, {@code
 * 2018b}).
 */
public final class Bibliography {
  Bibliography() {}

  /**
   * One work of the list.
   *
   * @param id its key
   * @param html without a wrapping element; its DOI or address is a link
   */
  public record Entry(String id, String html) {}

  /** The list in APA's order, each work once. */
  public List<Entry> entries() {
    return List.of();
  }

  /** Author and year of one work, without parentheses; empty for a work that is not cited. */
  public Optional<String> inText(String key) {
    return Optional.empty();
  }
}
