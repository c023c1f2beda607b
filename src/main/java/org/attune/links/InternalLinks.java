package org.attune.links;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.Predicate;
import org.attune.address.Percent;

/**
 * Finds the links of a site that lead to something of the same site that isn't there. Files may be
 * handed in by many threads, each with a {@link Sheet} of its own; what depends on the ids of other
 * pages is decided at the end.
 */
public final class InternalLinks implements Leads.Ground {
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
    int before = sheet.leadsSize();
    PageCheck check = new PageCheck(this, page, number, sheet);
    for (int i = 0; i < page.size(); i++) {
      check.link(i);
    }
    if (sheet.leadsSize() == before) {
      sheet.addLead(number, number); // A file that leads nowhere rests on itself.
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

  private List<MovedName> movedNames() {
    return moves.size() > FEW_MOVES
        ? List.of(MovedName.ANY)
        : moves.keySet().stream().map(number -> MovedName.of(files.files().get(number))).toList();
  }

  /**
   * Tells, for several threads, the files that may hold a link to such a page: nearly all hold
   * none.
   */
  public Predicate<LinkList> mayMeetMoves() {
    List<MovedName> names = movedNames();
    return page -> {
      String urls = page.urls();
      return names.stream().anyMatch(name -> name.mayBeMeant(page.path(), urls));
    };
  }

  /** Finds the links of one file that lead to such a page. */
  public void checkMoves(LinkList page, Sheet sheet) {
    PageCheck check = new PageCheck(this, page, files.number(page.path()), sheet);
    List<MovedName> names = movedNames();
    for (int i = 0; i < page.size(); i++) {
      String url = page.url(i);
      if (names.stream().anyMatch(name -> name.mayBeMeant(page.path(), url))) {
        check.moved(i);
      }
    }
  }

  @Override
  public boolean has(String path) {
    return files.has(path);
  }

  @Override
  public boolean moves(String path) {
    return moves.containsKey(files.number(path));
  }

  @Override
  public boolean answers(Leads.Part part) {
    int number = files.number(part.file());
    IdSet known = number < 0 ? null : ids.get(number);
    return known != null && (has(known, part.hash()) || has(known, part.decoded()));
  }

  /**
   * Learns the ids of pages that were not checked and that checked pages lead to.
   *
   * @param pages reads a file
   */
  public void learn(
      List<Sheet> sheets, Predicate<String> unchecked, Function<String, LinkList> pages) {
    for (Sheet sheet : sheets) {
      for (int at = 0; at < sheet.pendingSize(); at += Sheet.PENDING) {
        int target = (int) sheet.pending(at + 2);
        String path = files.files().get(target);
        if (ids.get(target) == null && unchecked.test(path)) {
          ids.set(target, pages.apply(path).ids().copy());
        }
      }
    }
  }

  /** Where the links of each checked page lead that sends nobody on and has none that is broken. */
  public Map<String, Leads> leads(List<Sheet> sheets) {
    Map<String, Leads> all = new HashMap<>();
    for (Sheet sheet : sheets) {
      for (int at = 0; at < sheet.leadsSize(); at += 2) {
        addFile(sheet, at, all);
      }
      for (int at = 0; at < sheet.pendingSize(); at += Sheet.PENDING) {
        addPart(sheet, at, all);
      }
    }
    for (Sheet sheet : sheets) {
      sheet.broken().stream()
          .filter(link -> link.level() != Level.NOTE)
          .forEach(link -> all.remove(link.page()));
    }
    moves.keySet().forEach(page -> all.remove(files.files().get(page)));
    return all;
  }

  // Methods of their own: the JVM compiles what is called often long before a loop that runs once.

  private void addFile(Sheet sheet, int at, Map<String, Leads> all) {
    of(sheet.lead(at), all).files().add(files.files().get(sheet.lead(at + 1)));
  }

  private void addPart(Sheet sheet, int at, Map<String, Leads> all) {
    String target = files.files().get((int) sheet.pending(at + 2));
    of((int) sheet.pending(at), all)
        .parts()
        .add(new Leads.Part(target, sheet.pending(at + 3), sheet.pending(at + 4)));
  }

  private Leads of(int page, Map<String, Leads> all) {
    return all.computeIfAbsent(
        files.files().get(page), path -> new Leads(new HashSet<>(), new HashSet<>()));
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
    if (broken.isEmpty()) {
      return broken;
    }
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
