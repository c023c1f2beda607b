package org.attune.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attune.html.FolderCheck;
import org.attune.html.LinkReader;
import org.attune.inputs.Input;
import org.attune.links.BrokenLink;
import org.attune.links.FileTable;
import org.attune.links.InternalLinks;
import org.attune.links.Leads;
import org.attune.links.Level;
import org.attune.links.LinkList;
import org.attune.links.Redirects;
import org.attune.links.Sheet;
import org.attune.links.SiteAddress;

/**
 * The links of a site of which some pages are made again. Pages whose links were sound are looked
 * at again only where something that they lead to has gone; the few others each time.
 */
final class LiveLinks {
  private final Path folder;
  private final SiteAddress address;
  private final FileTable files;
  private final List<String> unsound;
  private final List<BrokenLink> known;

  /**
   * The links of a site that was just built.
   *
   * @param folder where it lies
   * @param pages what was made for it
   */
  LiveLinks(Path folder, SiteAddress address, Collection<RememberedPage> pages) {
    this.folder = folder;
    this.address = address;
    List<String> all = FolderCheck.files(folder);
    this.files = new FileTable(all);
    Set<String> sound = new HashSet<>();
    pages.stream().filter(page -> page.leads().isPresent()).forEach(p -> sound.add(p.path()));
    this.unsound =
        all.stream().filter(LinkReader::isHtml).filter(path -> !sound.contains(path)).toList();
    this.known = check(Map.of(), FreshPages.none()).broken();
  }

  /** True where rules of its own say what is found at which address. */
  boolean hasRules() {
    return files.has("_redirects");
  }

  /**
   * What was found.
   *
   * @param ground what fragments are there
   * @param leads where the links of sound pages lead
   */
  private record Found(List<BrokenLink> broken, InternalLinks ground, Map<String, Leads> leads) {}

  /**
   * Checks pages that were made again.
   *
   * @param made their texts by their paths
   * @param newer other files that are newer than the folder
   * @param parts all fragments that pages lead to
   * @return what is new about them; empty where a link is broken, or no longer is
   */
  Optional<Map<String, Leads>> sound(
      Map<String, String> made, FreshPages newer, Collection<Input> parts) {
    Found found = check(made, newer);
    boolean all =
        found.broken().equals(known)
            && parts.stream()
                .filter(part -> made.containsKey(part.subject()))
                .allMatch(part -> found.ground().answers(LeadInputs.part(part)));
    return all ? Optional.of(found.leads()) : Optional.empty();
  }

  private Found check(Map<String, String> made, FreshPages newer) {
    InternalLinks check = new InternalLinks(files, address, Redirects.NONE);
    Sheet sheet = new Sheet(false, true);
    Map<String, LinkList> read = new HashMap<>();
    made.forEach((path, text) -> read.put(path, LinkReader.read(path, text).copy()));
    unsound.forEach(path -> read.computeIfAbsent(path, one -> links(one, newer)));
    read.values().forEach(list -> check.check(list, sheet));
    check.learn(List.of(sheet), path -> !read.containsKey(path), path -> links(path, newer));
    if (check.hasMoves()) {
      read.values().forEach(list -> check.checkMoves(list, sheet));
    }
    check.finish(sheet, path -> read.containsKey(path) ? read.get(path) : links(path, newer));
    List<BrokenLink> broken = new ArrayList<>(sheet.broken());
    broken.removeIf(link -> link.level() == Level.NOTE);
    broken.sort(BrokenLink::inOrder);
    return new Found(broken, check, check.leads(List.of(sheet)));
  }

  private LinkList links(String path, FreshPages newer) {
    try {
      Optional<byte[]> found = newer.find(path);
      byte[] bytes = found.isPresent() ? found.get() : Files.readAllBytes(folder.resolve(path));
      return LinkReader.read(path, bytes).copy();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
