package org.attune.links;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.attune.address.Percent;

/**
 * Finds the links of a site that lead to something of the same site that isn't there. Files may be
 * handed in by many threads, each with a {@link Sheet} of its own; what depends on the ids of other
 * pages is decided at the end.
 */
public final class InternalLinks {
  /** Of more pages than these that send their readers on, each link is resolved once more. */
  private static final int FEW_MOVES = 16;

  final FileTable files;
  final SiteAddress address;
  final Redirects redirects;
  private final AtomicReferenceArray<IdSet> ids;
  private final Map<Integer, String> moves = new ConcurrentHashMap<>();
  final boolean atTop;
  final byte[] origin;

  /**
   * A check of one site.
   *
   * @param address where the site is served, so that its own absolute addresses are known
   */
  public InternalLinks(FileTable files, SiteAddress address, Redirects redirects) {
    this.files = files;
    this.address = address;
    this.redirects = redirects;
    this.ids = new AtomicReferenceArray<>(Math.max(files.files().size(), 1));
    this.atTop = address.folder().equals("/");
    this.origin = address.root().origin().getBytes(StandardCharsets.UTF_8);
  }

  /** Checks one file. Its ids are kept; the list itself is not. */
  public void check(LinkList page, Sheet sheet) {
    int number = files.number(page.path());
    if (number >= 0) {
      ids.set(number, page.ids().copy());
    }
    PageCheck check = new PageCheck(this, page, number, sheet);
    for (int i = 0; i < page.size(); i++) {
      check.link(i);
    }
  }

  void moves(int page, String target) {
    moves.put(page, target);
  }

  /** Where a page sends its readers at once; empty for a page that is read. */
  Optional<String> moved(int page) {
    return Optional.ofNullable(moves.get(page));
  }

  /** True where some page sends its readers on at once; known once all files are checked. */
  public boolean hasMoves() {
    return !moves.isEmpty();
  }

  /** Finds the links of one file that lead to such a page. */
  public void checkMoves(LinkList page, Sheet sheet) {
    PageCheck check = new PageCheck(this, page, files.number(page.path()), sheet);
    List<MovedName> names =
        moves.size() > FEW_MOVES
            ? List.of(MovedName.ANY)
            : moves.keySet().stream()
                .map(number -> MovedName.of(files.files().get(number)))
                .toList();
    for (int i = 0; i < page.size(); i++) {
      String url = page.url(i);
      if (names.stream().anyMatch(name -> name.mayBeMeant(page.path(), url))) {
        check.moved(i);
      }
    }
  }

  /**
   * Decides about the fragments of other pages, once all files are checked.
   *
   * @param pages reads a file again that has such a link broken
   */
  public void finish(Sheet sheet, Function<String, LinkList> pages) {
    LinkList last = null;
    for (int at = 0; at < sheet.pendingSize(); at += Sheet.PENDING) {
      int target = (int) sheet.pending(at + 2);
      IdSet known = ids.get(target);
      if (known == null || moves.containsKey(target)) {
        continue; // A page that nobody stays on is said as such.
      }
      if (has(known, sheet.pending(at + 3)) || has(known, sheet.pending(at + 4))) {
        continue;
      }
      String path = files.files().get((int) sheet.pending(at));
      if (last == null || !last.path().equals(path)) {
        last = pages.apply(path);
      }
      int link = (int) sheet.pending(at + 1);
      String url = last.url(link);
      String fragment = url.substring(url.indexOf('#') + 1);
      sheet.add(
          BrokenLink.at(
              last, link, url, BreakReason.NO_ANCHOR, files.files().get(target), fragment));
    }
  }

  static boolean has(IdSet known, long hash) {
    return known.has(hash ^ IdSet.ID) || known.has(hash ^ IdSet.NAME);
  }

  /** The broken links of several sheets, each with what was probably meant. */
  public List<BrokenLink> withNearest(
      List<BrokenLink> broken, Function<String, List<String>> idsOfPage) {
    NearestTarget nearest = new NearestTarget(files.files());
    List<BrokenLink> result = new ArrayList<>(broken.size());
    for (BrokenLink link : broken) {
      String meant = link.nearest();
      if (meant.isEmpty()) {
        meant =
            switch (link.reason()) {
              case NO_FILE, NO_INDEX -> nearest.to(link.target());
              case NO_ANCHOR, NO_ID ->
                  nearest.id(Percent.decode(link.fragment()), link.target(), idsOfPage);
              default -> "";
            };
      }
      result.add(meant.equals(link.nearest()) ? link : link.near(meant));
    }
    return result;
  }
}
