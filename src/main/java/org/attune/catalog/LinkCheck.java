package org.attune.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.attune.markdown.Heading;
import org.attune.markdown.Link;
import org.attune.problem.Nearest;
import org.attune.problem.Position;
import org.attune.problem.Problem;

/** Checks the links from one content file to others, where they are written. */
final class LinkCheck {
  private final SiteIndex index;
  private final Consumer<Problem> problems;

  LinkCheck(SiteIndex index, Consumer<Problem> problems) {
    this.index = index;
    this.problems = problems;
  }

  /** Reports the links of a page that lead to no page or to no place in one. */
  void check(Page page) {
    FolderLinks links = index.linksBeside(page.path());
    for (Link link : page.body().links()) {
      if (link.image()) {
        index
            .missingPicture(page.path(), link.destination())
            .ifPresent(place -> reportNoPicture(page, link, place));
      }
      links.way(page.path(), link.destination()).ifPresent(way -> check(page, link, way));
    }
  }

  private void check(Page page, Link link, FolderLinks.Way way) {
    Target target = way.target();
    LinkedFile file = way.file().noted();
    Optional<Page> found = file.page();
    if (file.leftOut()) {
      reportLeftOut(page, link, target);
    } else if (!file.has()) {
      reportMissing(page, link, target);
    } else if (target.written().startsWith("/")) {
      reportFromRoot(page, link, target);
    } else if (found.isPresent() && !found.get().shown()) {
      reportDraft(page, link, found.get());
    } else if (found.isPresent() && !target.fragment().isEmpty()) {
      checkAnchor(page, link, target, found.get());
    }
  }

  /** Pages that come with Attune know nothing of what a site leaves out: there it is no mistake. */
  private void reportLeftOut(Page page, Link link, Target target) {
    if (!index.isOwn(page.path())) {
      return;
    }
    problems.accept(
        Problem.warning(
            page.path(),
            link.position(),
            "link-left-out",
            "this link leads to a page that is not on the site, and is no link there",
            "Found " + link.destination() + ", which library and library.exclude leave out",
            "take "
                + target.path().replaceFirst("^content/|", "").replaceFirst("\\.md$", "")
                + " into library in jbake.properties, or take the link out"));
  }

  private void reportMissing(Page page, Link link, Target target) {
    Optional<String> nearest =
        index.movedTo(oldUri(target.path())).or(() -> nearest(page.path(), target.path()));
    report(
        page,
        link.position(),
        "link-broken",
        "this link leads to a page that does not exist",
        "Found " + link.destination() + ", and no file " + target.path(),
        nearest
            .map(path -> "did you mean " + Target.relative(page.path(), path) + target.rest() + "?")
            .orElse("correct the link, or take it out"));
  }

  /** Where a file's page was. */
  private static String oldUri(String path) {
    return path.substring(path.indexOf('/') + 1).replaceFirst("(?i)\\.md$", ".html");
  }

  private void reportNoPicture(Page page, Link link, String place) {
    report(
        page,
        link.position(),
        "link-broken",
        "this picture does not exist",
        "Found " + link.destination() + ", and no file " + place,
        "put the picture there, or correct its address");
  }

  private void reportFromRoot(Page page, Link link, Target target) {
    report(
        page,
        link.position(),
        "link-broken",
        "this link works only where the site stands at the top of its address",
        "Found " + link.destination() + ", expected the way from this file",
        "write " + Target.relative(page.path(), target.path()) + target.rest());
  }

  private void reportDraft(Page page, Link link, Page draft) {
    boolean waits = draft.meta().status() == Status.PUBLISHED_DATE;
    report(
        page,
        link.position(),
        "link-to-draft",
        waits
            ? "this link leads to a page that is not published yet"
            : "this link leads to a draft, which is not published",
        waits
            ? "Found " + draft.path() + " with a day of publication that is still to come"
            : "Found " + draft.path() + " without status: published",
        waits
            ? "take the link out until then"
            : "publish that page with a line status: published, or take the link out");
  }

  /** The page of a quiz is made by the theme, so only the finished page shows its anchors. */
  private void checkAnchor(Page page, Link link, Target target, Page found) {
    if (found.type().isQuiz()
        || index.hasAnchor(found, target.fragment())
        || index.isReplaced(page.path(), found, target.fragment())
        || isTheme(target.fragment())) {
      return;
    }
    List<String> anchors = found.body().outline().stream().map(Heading::id).toList();
    String where = target.written().isEmpty() ? "this page" : found.path();
    report(
        page,
        link.position(),
        index.isGlossary(found.path()) ? "term-missing" : "link-anchor-missing",
        index.isGlossary(found.path())
            ? "the glossary has no term \"" + target.fragment() + "\""
            : "this link leads to a heading that does not exist",
        "Found " + link.destination() + ", and no heading #" + target.fragment() + " in " + where,
        Nearest.to(target.fragment(), anchors)
            .map(anchor -> "did you mean " + target.written() + "#" + anchor + "?")
            .orElse(
                index.isGlossary(found.path())
                    ? "add a heading ## for the term to the glossary, or take the link out"
                    : "correct what follows #, or take it away"));
  }

  /** Anchors that the theme adds around a page's text. */
  private static boolean isTheme(String anchor) {
    return List.of("main", "help", "help-title", "sources-title").contains(anchor)
        || anchor.startsWith("ref-");
  }

  /**
   * The page with the same name in any folder, else the one with the nearest name in this folder: a
   * likeness across folders is mere chance.
   */
  private Optional<String> nearest(String from, String missing) {
    Map<String, String> here = new LinkedHashMap<>();
    String elsewhere = "";
    for (String path : index.paths()) {
      boolean same = stem(path).equalsIgnoreCase(stem(missing));
      if (path.equals(from)) {
        continue;
      }
      if (SitePaths.folder(path).equals(SitePaths.folder(missing))) {
        here.put(stem(path), path);
      } else if (same && elsewhere.isEmpty()) {
        elsewhere = path;
      }
    }
    Optional<String> near = Nearest.to(stem(missing), here.keySet()).map(here::get);
    boolean exact = near.filter(path -> stem(path).equalsIgnoreCase(stem(missing))).isPresent();
    return exact || elsewhere.isEmpty() ? near : Optional.of(elsewhere);
  }

  private static String stem(String path) {
    return path.substring(path.lastIndexOf('/') + 1).replaceFirst("(?i)\\.md$", "");
  }

  private void report(
      Page page, Position position, String rule, String message, String detail, String fix) {
    problems.accept(Problem.error(page.path(), position, rule, message, detail, fix));
  }
}
