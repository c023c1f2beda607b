package org.attune.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.attune.links.BreakReason;
import org.attune.links.BrokenLink;

/** Says how to mend a broken link, in the words of the file that it is written in. */
final class LinkFix {
  private final Map<String, String> sourceByUri;

  /**
   * Fixes for one site.
   *
   * @param sourceByUri the content file of each page that has one
   */
  LinkFix(Map<String, String> sourceByUri) {
    this.sourceByUri = Map.copyOf(sourceByUri);
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
    if (path.endsWith(".ftl") && missingPage) {
      String source = broken.target().replaceFirst("html$", "md");
      return "add content/" + source + ", or change the link in the template";
    }
    return switch (broken.reason()) {
      case NO_FILE, NO_INDEX, WRONG_CASE, OTHER_ACCENTS, OUTSIDE ->
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
    };
  }

  /** The nearest file as one would write it there: the content file seen from another. */
  private String address(BrokenLink broken, String path) {
    String fragment = broken.fragment().isEmpty() ? "" : "#" + broken.fragment();
    String source = sourceByUri.getOrDefault(broken.nearest(), "");
    boolean inMarkdown = path.endsWith(".md") && !source.isEmpty();
    String address =
        inMarkdown ? relative(path, source) : relative(broken.page(), broken.nearest());
    return address + fragment;
  }

  /** The way from one file to another, both from the same root. */
  static String relative(String from, String to) {
    List<String> here = Arrays.asList(from.split("/", -1));
    List<String> there = Arrays.asList(to.split("/", -1));
    int same = 0;
    while (same < here.size() - 1
        && same < there.size() - 1
        && here.get(same).equals(there.get(same))) {
      same++;
    }
    List<String> way = new ArrayList<>();
    for (int i = same; i < here.size() - 1; i++) {
      way.add("..");
    }
    way.addAll(there.subList(same, there.size()));
    return String.join("/", way);
  }
}
