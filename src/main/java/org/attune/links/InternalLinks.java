package org.attune.links;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.attune.problem.Nearest;

/** Finds the links of a site that lead to something of the same site that isn't there. */
public final class InternalLinks {
  private final LinkGraph graph;
  private final NearestTarget nearest;

  private InternalLinks(LinkGraph graph) {
    this.graph = graph;
    this.nearest = new NearestTarget(graph.files().files());
  }

  /**
   * All broken links of a site, by page and then in the order of the page. Uses all cores.
   *
   * @param pages everything that names addresses: pages, style sheets, SVG pictures
   * @param files the paths of all files of the site, pages included
   * @param address where the site is served, so that its own absolute addresses are known
   */
  public static List<BrokenLink> check(
      Collection<Page> pages, Collection<String> files, SiteAddress address) {
    InternalLinks check = new InternalLinks(new LinkGraph(pages, files, address));
    return pages.parallelStream()
        .map(check::brokenOn)
        .flatMap(List::stream)
        .sorted(Comparator.comparing(BrokenLink::page))
        .toList();
  }

  private List<BrokenLink> brokenOn(Page page) {
    Map<Link, Boolean> seen = new HashMap<>();
    List<BrokenLink> broken = new ArrayList<>();
    Reference base = graph.baseOf(page);
    for (Link link : page.links()) {
      if (seen.put(link, true) == null) {
        check(page, base, link).ifPresent(broken::add);
      }
    }
    return broken;
  }

  private Optional<BrokenLink> check(Page page, Reference base, Link link) {
    if (link.kind() == LinkKind.ID || link.kind() == LinkKind.MAP) {
      return checkId(page, link);
    }
    Reference written = Reference.parse(link.url());
    if (written.isEmpty() && written.fragment().isEmpty() && !link.kind().mayBeEmpty()) {
      return Optional.of(broken(page, link, BreakReason.EMPTY, "", ""));
    }
    Reference absolute = written.against(base);
    if (isMalformed(absolute)) {
      return Optional.of(broken(page, link, BreakReason.MALFORMED, "", ""));
    }
    if (!graph.isOnHost(absolute)) {
      return Optional.empty();
    }
    Optional<String> path = graph.pathInSite(absolute);
    return path.isPresent()
        ? checkTarget(page, link, path.get(), absolute.fragment())
        : checkOutside(page, link, absolute);
  }

  private static boolean isMalformed(Reference absolute) {
    boolean web = absolute.scheme().equals("http") || absolute.scheme().equals("https");
    return web
        && (absolute.authority().isEmpty()
            || absolute.authority().chars().anyMatch(c -> " <>^`{|}".indexOf(c) >= 0));
  }

  /** An address outside of the site's folder is another site's, unless it would be ours inside. */
  private Optional<BrokenLink> checkOutside(Page page, Link link, Reference absolute) {
    String path = Percent.decode(absolute.path()).substring(1);
    return graph
        .files()
        .find(path)
        .map(file -> new BrokenLink(page.path(), link, BreakReason.OUTSIDE, path, "", file));
  }

  private Optional<BrokenLink> checkTarget(Page page, Link link, String path, String fragment) {
    Optional<String> file = graph.files().find(path);
    if (file.isPresent()) {
      return checkFragment(page, link, file.get(), fragment);
    }
    Optional<String> folded = graph.files().findFolded(path);
    if (folded.isPresent()) {
      BreakReason reason = whyOtherName(path, folded.get());
      return Optional.of(new BrokenLink(page.path(), link, reason, path, fragment, folded.get()));
    }
    boolean folder = graph.files().isFolder(path);
    String near = nearest.to(path);
    return Optional.of(
        new BrokenLink(
            page.path(),
            link,
            folder ? BreakReason.NO_INDEX : BreakReason.NO_FILE,
            path,
            fragment,
            near));
  }

  private static BreakReason whyOtherName(String path, String file) {
    return file.toLowerCase(Locale.ROOT).startsWith(path.toLowerCase(Locale.ROOT))
        ? BreakReason.WRONG_CASE
        : BreakReason.OTHER_ACCENTS;
  }

  private Optional<BrokenLink> checkFragment(Page page, Link link, String file, String fragment) {
    Optional<Page> target = graph.page(file);
    if (target.isEmpty() || Fragment.leadsSomewhere(fragment, target.get())) {
      return Optional.empty();
    }
    TreeSet<String> known = new TreeSet<>(target.get().ids());
    known.addAll(target.get().names());
    String near = Nearest.to(Percent.decode(fragment), known).orElse("");
    return Optional.of(
        new BrokenLink(page.path(), link, BreakReason.NO_ANCHOR, file, fragment, near));
  }

  private static Optional<BrokenLink> checkId(Page page, Link link) {
    boolean map = link.kind() == LinkKind.MAP;
    String name = map ? link.url().substring(link.url().indexOf('#') + 1) : link.url();
    Collection<String> known = map ? page.maps() : page.ids();
    if (known.contains(name)) {
      return Optional.empty();
    }
    String near = Nearest.to(name, new TreeSet<>(known)).orElse("");
    return Optional.of(
        new BrokenLink(page.path(), link, BreakReason.NO_ID, page.path(), name, near));
  }

  private static BrokenLink broken(
      Page page, Link link, BreakReason reason, String target, String fragment) {
    return new BrokenLink(page.path(), link, reason, target, fragment, "");
  }
}
