package org.attune.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.attune.catalog.ContentType;
import org.attune.catalog.Document;
import org.attune.catalog.Slug;

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

  /** Tags that count, the first by name: each one more would double the sets. */
  private static final int TAGS = 6;

  private static final String TOPIC = "topic ";
  private static final String TAG = "tag ";

  /** Of more pages than these it pays to note all pages under their marks. */
  private static final int FEW = 8;

  private final List<Document> documents;
  private final AtomicInteger asked = new AtomicInteger();
  private final Map<String, List<Marked>> bySet = new HashMap<>();
  private final Map<String, Marked> byUri = new HashMap<>();
  private volatile boolean compared;

  /**
   * A page and its marks.
   *
   * @param marks sorted
   */
  private record Marked(Document document, List<String> marks) {
    static Marked of(Document document) {
      Stream<String> topic = document.meta().topic().stream().map(id -> TOPIC + id);
      Stream<String> tags =
          new TreeSet<>(document.meta().tags().stream().map(Slug::of).toList())
              .stream().limit(TAGS).map(slug -> TAG + slug);
      return new Marked(document, Stream.concat(tags, topic).toList());
    }

    /** All sets of marks, each as one text. */
    List<String> sets() {
      List<String> sets = new ArrayList<>(1 << marks.size());
      for (int chosen = 1; chosen < 1 << marks.size(); chosen++) {
        StringBuilder set = new StringBuilder();
        for (int i = 0; i < marks.size(); i++) {
          if ((chosen >> i & 1) != 0) {
            set.append(marks.get(i)).append('\n');
          }
        }
        sets.add(set.toString());
      }
      return sets;
    }

    int pointsWith(Collection<String> others) {
      int points = 0;
      for (String mark : marks) {
        if (others.contains(mark)) {
          points += mark.startsWith(TOPIC) ? 2 : 1;
        }
      }
      return points;
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
  synchronized void compare() {
    if (compared) {
      return;
    }
    for (Document document : documents) {
      Marked marked = Marked.of(document);
      byUri.put(document.uri(), marked);
      if (document.type() != ContentType.INFO) {
        marked.sets().forEach(set -> note(set, marked));
      }
    }
    compared = true;
  }

  /** The same, found by comparing with all others: for a few pages that is less work. */
  private List<Document> beside(Document document, Set<String> without) {
    Set<String> marks = new HashSet<>(Marked.of(document).marks());
    List<Shared> shared = new ArrayList<>();
    for (Document other : documents) {
      if (!other.uri().equals(document.uri())
          && !without.contains(other.uri())
          && other.type() != ContentType.INFO) {
        int points = points(marks, other);
        if (points > 0) {
          shared.add(new Shared(other, points));
        }
      }
    }
    return shared.stream()
        .sorted(
            Comparator.comparingInt(Shared::points)
                .reversed()
                .thenComparing(one -> one.document().path()))
        .limit(SHOWN)
        .map(Shared::document)
        .toList();
  }

  private record Shared(Document document, int points) {}

  private static int points(Set<String> marks, Document other) {
    List<String> tags = other.meta().tags();
    if (tags.size() > TAGS) {
      return Marked.of(other).pointsWith(marks);
    }
    int points = other.meta().topic().filter(id -> marks.contains(TOPIC + id)).isPresent() ? 2 : 0;
    for (int i = 0; i < tags.size(); i++) {
      String mark = TAG + Slug.of(tags.get(i));
      points += marks.contains(mark) && isFirst(tags, i) ? 1 : 0;
    }
    return points;
  }

  /** True for a tag that no tag before it is the same as. */
  private static boolean isFirst(List<String> tags, int at) {
    String slug = Slug.of(tags.get(at));
    return tags.subList(0, at).stream().map(Slug::of).noneMatch(slug::equals);
  }

  private void note(String set, Marked marked) {
    List<Marked> first = bySet.computeIfAbsent(set, key -> new ArrayList<>(2));
    if (first.size() < KEPT) {
      first.add(marked);
    }
  }

  /**
   * The pages that share most with one, those with the same points by path; pages of type info are
   * none of them.
   *
   * @param without the addresses of others that shall not be shown, at most one
   */
  List<Document> to(Document document, Set<String> without) {
    if (asked.incrementAndGet() <= FEW && !compared) {
      return beside(document, without);
    }
    compare();
    Marked marked = byUri.getOrDefault(document.uri(), Marked.of(document));
    Set<String> seen = new HashSet<>(without);
    seen.add(document.uri());
    List<Marked> candidates = new ArrayList<>();
    for (String set : marked.sets()) {
      for (Marked other : bySet.getOrDefault(set, List.of())) {
        if (seen.add(other.document().uri())) {
          candidates.add(other);
        }
      }
    }
    return candidates.stream()
        .sorted(
            Comparator.comparingInt((Marked other) -> marked.pointsWith(other.marks()))
                .reversed()
                .thenComparing(other -> other.document().path()))
        .limit(SHOWN)
        .map(Marked::document)
        .toList();
  }
}
