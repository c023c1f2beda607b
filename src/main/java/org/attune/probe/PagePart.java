package org.attune.probe;

import java.util.Locale;
import java.util.Optional;
import org.attune.address.Percent;
import org.attune.address.Url;
import org.attune.html.PageGist;
import org.attune.links.Level;
import org.attune.problem.Nearest;

/** Whether a page of another site has the part that a link names. */
final class PagePart {
  private PagePart() {}

  /**
   * What comes out for a fragment.
   *
   * @param all true where the whole page was read
   */
  static Outcome check(String fragment, PageGist page, Url url, boolean all) {
    int directive = fragment.indexOf(":~:");
    String id = directive < 0 ? fragment : fragment.substring(0, directive);
    if (!id.isEmpty() && !isThere(id, page, url)) {
      return missing(id, page, all);
    }
    if (all && !TextFragment.isIn(fragment, page.text())) {
      return Outcome.suspect("external-text-missing", "names words that its page does not have");
    }
    return Outcome.FINE;
  }

  private static boolean isThere(String id, PageGist page, Url url) {
    String decoded = Percent.decode(id);
    // GitHub shows its ids without the prefix that it writes them with, and makes those of lines.
    boolean github = url.host().endsWith("github.com") || url.host().endsWith("gitlab.com");
    return page.ids().contains(id)
        || page.ids().contains(decoded)
        || id.startsWith("/")
        || id.startsWith("!")
        || decoded.toLowerCase(Locale.ROOT).equals("top")
        || page.ids().contains("user-content-" + decoded)
        || (github && id.matches("L\\d+.*|issuecomment-\\d+|discussion_r\\d+|diff-.*"));
  }

  private static Outcome missing(String id, PageGist page, boolean all) {
    if (!all) {
      return Outcome.suspect(
          "external-anchor-unknown",
          "names a part of a page that is too long to be read to its end here");
    }
    if (PageSigns.isBuiltByScript(page)) {
      return Outcome.suspect(
          "external-anchor-unknown", "names a part of a page that scripts build in the browser");
    }
    Outcome dead =
        new Outcome(
            Optional.of(Level.DEAD),
            "external-anchor-missing",
            "names a part, \"" + id + "\", that its page does not have",
            "",
            true);
    return Nearest.toId(Percent.decode(id), page.ids())
        .map(near -> dead.fix("write \"#" + near + "\""))
        .orElse(dead);
  }
}
