package org.attune.links;

import org.attune.address.Url;
import org.attune.problem.Position;

/**
 * A link that leaves the site.
 *
 * @param page the path of the file that has it
 * @param link what is written there
 * @param offset the byte of that file where it begins
 * @param position the same as line and column; {@link Position#START} while not known
 * @param url where it leads
 */
public record ExternalLink(String page, Link link, int offset, Position position, Url url) {
  /** Compares by page and place. */
  public static int inOrder(ExternalLink one, ExternalLink other) {
    int order = one.page.compareTo(other.page);
    return order == 0 ? Integer.compare(one.offset, other.offset) : order;
  }

  /** The same at a place that is known now. */
  public ExternalLink at(Position place) {
    return new ExternalLink(page, link, offset, place, url);
  }
}
