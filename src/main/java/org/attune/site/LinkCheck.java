package org.attune.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.attune.delivery.Delivery;
import org.attune.html.FolderCheck;
import org.attune.html.LinkReader;
import org.attune.links.BrokenLink;
import org.attune.links.Leads;
import org.attune.links.Level;
import org.attune.links.LinkList;
import org.attune.links.SiteAddress;
import org.attune.problem.Problem;

/**
 * Checks the links of a site that was just baked. While it is baked it hears of each page and keeps
 * its links, not its text; afterwards it says where an author can mend what is broken: in a content
 * file, in an asset, or in a template, once for all pages that it breaks.
 */
final class LinkCheck implements PageSink {
  /**
   * Which files made a page.
   *
   * @param sourcePath the content file; {@code ""} where no single one made it
   * @param template the template's name
   */
  record Origin(String sourcePath, String template) {}

  private final Path last;
  private final Supplier<Delivery> delivery;
  private final Optional<Consumer<OutsideLink>> outside;
  private final Map<String, LinkList> pages = new ConcurrentHashMap<>();
  private final ThreadLocal<LinkList> scratch = ThreadLocal.withInitial(LinkList::new);
  private final Map<String, Origin> origins = new ConcurrentHashMap<>();
  private final Optional<Leads.Settled> settled;
  private Supplier<Map<String, Leads>> leads = Map::of;
  private SiteAddress address = SiteAddress.UNKNOWN;
  private final Set<String> unmade = ConcurrentHashMap.newKeySet();

  /**
   * A check of one site.
   *
   * @param delivery knows the files behind published names
   * @param outside hears of the links that leave the site; empty where nobody asks
   * @param last the folder of the last build
   * @param settled pages that need not be looked at
   */
  LinkCheck(
      Supplier<Delivery> delivery,
      Optional<Consumer<OutsideLink>> outside,
      Path last,
      Optional<Leads.Settled> settled) {
    this.settled = settled;
    this.last = last;
    this.delivery = delivery;
    this.outside = outside;
  }

  @Override
  public void page(String uri, String text, byte[] utf8, String sourcePath, String template) {
    origins.put(uri, new Origin(sourcePath, template));
    if (LinkReader.reads(uri)) {
      LinkList links = scratch.get();
      LinkReader.read(uri, utf8, utf8.length, links);
      pages.put(uri, links.copy());
    }
  }

  /** Its links are read from the disk, if at all. */
  @Override
  public void kept(PageMemory.Kept page, PageMemory.Work work) {
    origins.put(page.path(), new Origin(work.source(), work.template()));
  }

  /** Finds where the links of sound pages lead, once they were checked. */
  Supplier<Map<String, Leads>> leads() {
    return leads;
  }

  /** Where the site is served, once its links were checked. */
  SiteAddress address() {
    return address;
  }

  @Override
  public void unmade(String uri) {
    unmade.add(uri);
  }

  /** How many HTML pages were heard of. */
  int pages() {
    return (int) origins.keySet().stream().filter(LinkReader::isHtml).count();
  }

  /**
   * What is broken.
   *
   * @param output the folder that was baked into
   * @param known problems that are said already; a break that is among them is not said again
   * @param threads how many threads may work
   */
  List<Problem> problems(
      Path output, SiteBuild.Reading reading, Collection<Problem> known, int threads)
      throws IOException {
    SiteAddress host = SiteAddress.of(reading.config().host());
    FolderCheck.Result result =
        FolderCheck.run(
            output, new FolderCheck.Options(pages, host, outside.isPresent(), threads, settled));
    address = result.address();
    leads = result.leads();
    List<BrokenLink> broken =
        result.broken().stream()
            .filter(each -> each.level() != Level.NOTE) // What works is no business of a build.
            .filter(each -> !unmade.contains(each.target()))
            .toList();
    if (broken.isEmpty() && outside.isEmpty()) {
      return List.of();
    }
    LinkProblems said =
        new LinkProblems(reading, origins, delivery.get()::original, this::wasThere);
    outside.ifPresent(
        listener ->
            result.external().stream()
                .map(link -> new OutsideLink(link, said.source(link)))
                .forEach(listener));
    return broken.isEmpty() ? List.of() : said.of(broken, known);
  }

  private boolean wasThere(String path) {
    try {
      return Files.isRegularFile(last.resolve(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
