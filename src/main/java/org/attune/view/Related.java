package org.attune.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.attune.catalog.ContentType;
import org.attune.catalog.Document;
import org.attune.inputs.Inputs;
import org.attune.inputs.Once;
import org.jspecify.annotations.Nullable;

/**
 * What is like what: two points for the same topic, one for each tag in common.
 *
 * <p>To compare each page with all others would take minutes on a site of ten thousand. Instead
 * each page is noted under every set of its marks (its topic and its tags), and under each set only
 * the first few pages are kept. Whatever shares most with a page stands among the first under the
 * set of marks that both have: all that stand before it there share at least as much.
 */
final class Related {
  /** How many are shown. */
  private static final int SHOWN = 3;

  /** Shown ones, and two that may have to be passed over: the page itself and the next one. */
  private static final int KEPT = SHOWN + 2;

  /** Of more pages than these it pays to note all pages under their marks. */
  private static final int FEW = 8;

  private final List<Document> documents;
  private final AtomicInteger asked = new AtomicInteger();

  /** All pages by their addresses, in the order of their paths. */
  private final Once<Map<String, Marked>> pages = new Once<>(this::mark);

  /** The first pages under each set of marks. */
  private final Once<Map<Marks, List<Marked>>> bySet = new Once<>(this::gather);

  /**
   * A page and its marks.
   *
   * @param place from 0, in the order of paths
   * @param shown false for one of type info
   */
  private record Marked(Document document, int place, boolean shown, Marks marks) {
    /**
     * No two have the same place. What Java makes of a record takes a cold JVM 8 ms to find out.
     */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Marked that && place == that.place && document.equals(that.document);
    }

    @Override
    public int hashCode() {
      return place;
    }
  }

  /**
   * Compares some pages.
   *
   * @param documents sorted by path
   */
  Related(List<Document> documents) {
    this.documents = List.copyOf(documents);
  }

  /** Notes all pages under their marks, as is done anyway after a few questions. */
  void compare() {
    bySet.unnoted();
  }

  private Map<String, Marked> mark() {
    Marks.Numbers numbers = new Marks.Numbers();
    Map<String, Marked> all = new LinkedHashMap<>();
    // Each page notes the answer, which rests on nothing but the order of all.
    try (Inputs unheard = Inputs.unheard()) {
      for (Document document : documents) {
        boolean shown = document.type() != ContentType.INFO;
        Marks marks = numbers.of(document.meta());
        all.put(document.uri(), new Marked(document, all.size(), shown, marks));
      }
    }
    return all;
  }

  private Map<Marks, List<Marked>> gather() {
    Map<Marks, List<Marked>> all = new HashMap<>();
    for (Marked page : pages.unnoted().values()) {
      if (page.shown()) {
        for (Marks set : page.marks().sets()) {
          List<Marked> first = all.computeIfAbsent(set, key -> new ArrayList<>(2));
          if (first.size() < KEPT) {
            first.add(page);
          }
        }
      }
    }
    return all;
  }

  /**
   * The pages that share most with one, those with the same points by path; pages of type info are
   * none of them.
   *
   * @param document one of the pages that are compared
   * @param without the addresses of others that shall not be shown, at most one
   */
  List<Document> to(Document document, Set<String> without) {
    Marked page = pages.unnoted().get(document.uri());
    if (page == null) {
      return List.of();
    }
    Best best = new Best(page, without);
    if (asked.incrementAndGet() <= FEW) {
      pages.unnoted().values().stream().filter(Marked::shown).forEach(best::offer);
    } else {
      Map<Marks, List<Marked>> first = bySet.unnoted();
      for (Marks set : page.marks().sets()) {
        first.getOrDefault(set, List.of()).forEach(best::offer);
      }
    }
    return best.documents();
  }

  /** The pages that share most with one, of those that were offered. */
  private static final class Best {
    private final Marked page;
    private final Set<String> without;
    private final List<Marked> best = new ArrayList<>(SHOWN + 1);
    private final int[] points = new int[SHOWN + 1];

    Best(Marked page, Set<String> without) {
      this.page = page;
      this.without = without;
    }

    void offer(Marked other) {
      int shared = page.marks().pointsWith(other.marks());
      int at = best.size();
      while (at > 0 && isBefore(other, shared, at - 1)) {
        at--;
      }
      if (shared > 0
          && at < SHOWN
          && other.place() != page.place()
          && !best.contains(other)
          && !without.contains(other.document().uri())) {
        best.add(at, other);
        System.arraycopy(points, at, points, at + 1, SHOWN - at);
        points[at] = shared;
        if (best.size() > SHOWN) {
          best.remove(SHOWN);
        }
      }
    }

    private boolean isBefore(Marked other, int shared, int at) {
      return shared > points[at] || (shared == points[at] && other.place() < best.get(at).place());
    }

    List<Document> documents() {
      return best.stream().map(Marked::document).toList();
    }
  }
}
