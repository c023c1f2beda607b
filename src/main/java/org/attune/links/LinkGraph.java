package org.attune.links;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The pages and files of a finished site, and what an address on one of them leads to. */
public final class LinkGraph {
  private final Map<String, Page> pages = new HashMap<>();
  private final FileTable files;
  private final SiteAddress address;

  /**
   * A graph of one site.
   *
   * @param pages everything that names addresses
   * @param files the paths of all files of the site, pages included
   */
  public LinkGraph(Collection<Page> pages, Collection<String> files, SiteAddress address) {
    pages.forEach(page -> this.pages.put(page.path(), page));
    this.files = new FileTable(files);
    this.address = address;
  }

  Collection<Page> pages() {
    return pages.values();
  }

  FileTable files() {
    return files;
  }

  /** The page of that path; empty for a file that names no addresses. */
  Optional<Page> page(String path) {
    return Optional.ofNullable(pages.get(path));
  }

  /** The address that relative ones on this page count from. */
  Reference baseOf(Page page) {
    Reference own = address.of(page);
    return page.base().isEmpty() ? own : Reference.parse(page.base()).against(own);
  }

  /** True where the address, already absolute, is served from this site's host. */
  boolean isOnHost(Reference absolute) {
    return absolute.isWeb()
        && ((address.scheme().isEmpty() && absolute.authority().isEmpty())
            || address.hasOriginOf(absolute));
  }

  /** The decoded path below the site's root; empty where it lies outside of the site's folder. */
  Optional<String> pathInSite(Reference absolute) {
    String path = Percent.decode(absolute.path()).replaceAll("/{2,}", "/");
    if ((path + "/").equals(address.folder())) {
      return Optional.of("");
    }
    return path.startsWith(address.folder())
        ? Optional.of(path.substring(address.folder().length()))
        : Optional.empty();
  }
}
