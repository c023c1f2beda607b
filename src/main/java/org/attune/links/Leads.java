package org.attune.links;

import java.util.Set;

/**
 * Where the links of a page lead, of which none is broken: as long as all of this is there, none
 * will be.
 *
 * @param files paths below the site's root
 * @param parts fragments of other pages
 */
public record Leads(Set<String> files, Set<Part> parts) {

  /**
   * A fragment of a page.
   *
   * @param hash of the fragment as it is written
   * @param decoded the hash of the fragment with its escapes decoded
   */
  public record Part(String file, long hash, long decoded) {
    /** What Java makes of a record takes a cold JVM 3 ms to find out. */
    @Override
    public int hashCode() {
      return 31 * file.hashCode() + Long.hashCode(hash);
    }
  }

  /** A site as it is now. */
  public interface Ground {
    /** True for a file of the site. */
    boolean has(String path);

    /** True for a page that sends its readers on at once. */
    boolean moves(String path);

    /** True where a page that was read has one of two ids. */
    boolean answers(Part part);
  }

  /** Pages whose links were sound when they were checked last. */
  public interface Settled {
    /** True for such a page. */
    boolean has(String path);

    /** True where its links are sound still. */
    boolean holds(String path, Ground ground);
  }
}
