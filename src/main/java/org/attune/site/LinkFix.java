package org.attune.site;

import java.util.Map;
import java.util.function.Predicate;
import org.attune.links.BreakReason;
import org.attune.links.BrokenLink;
import org.attune.links.RelativePath;

/** Says how to mend a broken link, in the words of the file that it is written in. */
final class LinkFix {
  private final Map<String, String> sourceByUri;
  private final Predicate<String> wasThere;

  /**
   * Fixes for one site.
   *
   * @param sourceByUri the content file of each page that has one
   * @param wasThere true for the path of a page that the last build published
   */
  LinkFix(Map<String, String> sourceByUri, Predicate<String> wasThere) {
    this.sourceByUri = Map.copyOf(sourceByUri);
    this.wasThere = wasThere;
  }

  /**
   * A sentence without its full stop.
   *
   * @param path the file to mend, relative to the site's folder
   */
  String of(BrokenLink broken, String path) {
    String near = broken.nearest();
    boolean missingPage =
        broken.reason() == BreakReason.NO_FILE && broken.target().endsWith(".html");
    if (missingPage && wasThere.test(broken.target())) {
      // Others may link to it too, so a new way is better than a mended link.
      return "the last build had this page: write \"aliases: ["
          + broken.target()
          + "]\" at the top of the page that takes its place";
    }
    if (path.endsWith(".ftl") && missingPage) {
      String source = broken.target().replaceFirst("html$", "md");
      return "add content/" + source + ", or change the link in the template";
    }
    return switch (broken.reason()) {
      case NO_FILE, NO_INDEX, WRONG_CASE, OTHER_ACCENTS, OUTSIDE, MOVED_PAGE ->
          near.isEmpty()
              ? "correct the address, or add the page or file"
              : "write \"" + address(broken, path) + "\"";
      case NO_ANCHOR ->
          near.isEmpty()
              ? "leave out \"#" + broken.fragment() + "\", or name a heading of that page"
              : "write \"#" + near + "\"";
      case NO_ID ->
          near.isEmpty() ? "name an id of this page, or take it out" : "write \"" + near + "\"";
      case EMPTY -> "give it an address, or take it out";
      case MALFORMED -> "write the address anew";
      default -> broken.fix().isEmpty() ? "correct it, or take it out" : broken.fix();
    };
  }

  /** The nearest file as one would write it there: the content file seen from another. */
  private String address(BrokenLink broken, String path) {
    String fragment = broken.fragment().isEmpty() ? "" : "#" + broken.fragment();
    String source = sourceByUri.getOrDefault(broken.nearest(), "");
    boolean inMarkdown = path.endsWith(".md") && !source.isEmpty();
    String address =
        inMarkdown
            ? RelativePath.from(path, source)
            : RelativePath.from(broken.page(), broken.nearest());
    return address + fragment;
  }
}
