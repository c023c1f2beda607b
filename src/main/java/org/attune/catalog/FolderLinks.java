package org.attune.catalog;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.attune.address.Percent;
import org.attune.markdown.ParsedBody;

/**
 * Where the links lead that stand in the files of one folder: what is written there in the same way
 * leads to the same place, and is looked up once. May be used by several threads.
 */
final class FolderLinks {
  private final SiteIndex index;
  private final Map<String, Way> known = new ConcurrentHashMap<>();

  /**
   * Where a link leads.
   *
   * @param href the address to print; the destination as it was written where no page is there
   * @param glossary true where it leads to one, whose terms are shown beside the link
   */
  record Way(Target target, LinkedFile file, String href, boolean glossary) {}

  FolderLinks(SiteIndex index) {
    this.index = index;
  }

  /**
   * Where a link leads; empty for one that leads out of the content's Markdown.
   *
   * @param from the file in this folder that holds the link
   * @param destination as written
   */
  Optional<Way> way(String from, String destination) {
    Way before = known.get(destination);
    if (before != null) {
      return Optional.of(before);
    }
    Optional<Way> way = Target.of(from, destination).map(target -> way(target, destination));
    if (way.isPresent() && !way.get().target().written().isEmpty()) {
      known.put(destination, way.get());
    }
    return way;
  }

  private Way way(Target target, String destination) {
    LinkedFile file = index.linked(target.path());
    boolean made = file.uri().isPresent() && !target.written().isEmpty();
    String href = made ? href(target, file.uri().get()) + target.rest() : destination;
    return new Way(target, file, href, target.path().endsWith("/" + ParsedBody.GLOSSARY));
  }

  /** The address of a page of some name, without what follows the path. */
  static String href(Target target, String uri) {
    return SitePaths.folder(target.written())
        + Percent.encodePath(uri.substring(uri.lastIndexOf('/') + 1));
  }
}
