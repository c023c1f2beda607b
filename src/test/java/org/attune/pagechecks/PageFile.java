package org.attune.pagechecks;

import java.util.List;
import org.attune.browser.BuiltSite;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page as it lies on disk.
 *
 * @param site that it belongs to
 * @param path below the site's root
 */
record PageFile(BuiltSite site, String path) {

  /** The page, read; not to be changed. */
  Document html() {
    return site.document(path);
  }

  /** What a selector finds, but for what waits in templates for a script. */
  List<Element> all(String selector) {
    return html().select(selector).stream()
        .filter(element -> element.closest("template") == null)
        .toList();
  }

  /** The words of the main part, those that wait in templates too. */
  String words() {
    return html().select("main").text();
  }

  boolean isArticle() {
    return path.startsWith("articles/");
  }

  boolean isAssessment() {
    return !html().select("self-assessment").isEmpty();
  }

  boolean isKnowledgeCheck() {
    return path.startsWith("quizzes/") && !isAssessment();
  }

  boolean isNotFound() {
    return path.equals("404.html");
  }

  /** True for a page at an older address, which leads on at once. */
  boolean isMoved() {
    return !html().select("meta[http-equiv=refresh]").isEmpty();
  }

  /** Another page of the same site. */
  PageFile other(String otherPath) {
    return new PageFile(site, otherPath);
  }
}
