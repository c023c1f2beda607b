package org.attune.view;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attune.catalog.Metadata;
import org.attune.catalog.Slug;
import org.jspecify.annotations.Nullable;

/** A set of marks that pages may share: topics and tags. */
final class Marks {
  /** Tags that count, the first by name: each one more would double the sets. */
  private static final int TAGS = 6;

  /** Sorted; odd for a topic, even for a tag. */
  private final int[] marks;

  private Marks(int[] marks) {
    this.marks = marks;
  }

  /** Gives each topic and each tag of a site its number. */
  static final class Numbers {
    private final Map<String, Integer> topics = new HashMap<>();
    private final Map<String, Integer> tags = new HashMap<>();

    /** The marks of a page. */
    Marks of(Metadata meta) {
      List<String> slugs = slugs(meta.tags());
      int[] marks = new int[slugs.size() + (meta.topic().isPresent() ? 1 : 0)];
      for (int i = 0; i < slugs.size(); i++) {
        marks[i] = 2 * number(slugs.get(i), tags);
      }
      if (meta.topic().isPresent()) {
        marks[slugs.size()] = 2 * number(meta.topic().get(), topics) + 1;
      }
      Arrays.sort(marks);
      return new Marks(marks);
    }

    private static List<String> slugs(List<String> tags) {
      List<String> slugs = tags.stream().map(Slug::of).distinct().toList();
      return slugs.size() <= TAGS ? slugs : slugs.stream().sorted().limit(TAGS).toList();
    }

    private static int number(String name, Map<String, Integer> numbers) {
      return numbers.computeIfAbsent(name, key -> numbers.size());
    }
  }

  /** All sets of some of these marks. */
  Marks[] sets() {
    Marks[] sets = new Marks[(1 << marks.length) - 1];
    for (int chosen = 1; chosen <= sets.length; chosen++) {
      int[] some = new int[Integer.bitCount(chosen)];
      int at = 0;
      for (int i = 0; i < marks.length; i++) {
        if ((chosen >> i & 1) != 0) {
          some[at++] = marks[i];
        }
      }
      sets[chosen - 1] = new Marks(some);
    }
    return sets;
  }

  /** Two points for a topic in common, one for each tag. */
  int pointsWith(Marks other) {
    int points = 0;
    int at = 0;
    for (int mark : marks) {
      while (at < other.marks.length && other.marks[at] < mark) {
        at++;
      }
      if (at < other.marks.length && other.marks[at] == mark) {
        points += 1 + (mark & 1);
      }
    }
    return points;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Marks that && Arrays.equals(marks, that.marks);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(marks);
  }
}
