package org.attune.links;

import java.util.List;
import java.util.Set;

/**
 * A file of the site that names addresses: an HTML page, a style sheet or an SVG picture.
 *
 * @param path its path below the site's root, with {@code /} and not encoded
 * @param base what {@code <base href>} says; {@code ""} where there is none
 * @param links each distinct address, in the order of the file
 * @param ids the ids of its elements
 * @param names the names of its {@code <a name>} elements, which a fragment may lead to as well
 * @param maps the names of its image maps
 */
public record Page(
    String path,
    String base,
    List<Link> links,
    Set<String> ids,
    Set<String> names,
    Set<String> maps) {
  public Page {
    links = List.copyOf(links);
    ids = Set.copyOf(ids);
    names = Set.copyOf(names);
    maps = Set.copyOf(maps);
  }
}
