package org.attune.pagechecks;

import static org.attune.pagechecks.Doctoring.ARTICLE;
import static org.attune.pagechecks.Doctoring.replaced;
import static org.attune.pagechecks.Doctoring.styled;

import java.util.List;

/** Pages whose structure is broken: numbers 1 and 2. */
final class StructureDoctoring {
  private StructureDoctoring() {}

  static List<Doctoring> all() {
    return List.of(
        replaced(1, "a second h1", ARTICLE, "<h2 ", "<h1>More</h1><h2 ", "has 2 h1"),
        replaced(1, "a skipped level", ARTICLE, "<h2 ", "<h4>Deep</h4><h2 ", "skips from h1 to h4"),
        replaced(
            1,
            "the title of another page",
            ARTICLE,
            "<title>[^<]*",
            "<title>Fit · Attune",
            "has the title of"),
        replaced(1, "no language", ARTICLE, "<html lang=\"en\"", "<html", "has no lang"),
        replaced(
            1, "no main part", ARTICLE, "<main id=\"main\"", "<main id=\"other\"", "main#main"),
        replaced(
            1,
            "no link to the text",
            ARTICLE,
            "<a class=\"skip\".*?</a>",
            "",
            "begin with a link to its text"),
        replaced(
            1,
            "no canonical address",
            ARTICLE,
            "<link rel=\"canonical\"[^>]*>",
            "",
            "0 canonical addresses"),
        replaced(
            1,
            "a menu in the menu",
            ARTICLE,
            "(<nav class=\"menu[^>]*>\\s*<ul>\\s*<li>)",
            "$1<ul><li>x</li></ul>",
            "menu in its menu"),
        replaced(
            1,
            "no breadcrumbs",
            ARTICLE,
            "(?s)<nav class=\"breadcrumbs.*?</nav>",
            "",
            "has no breadcrumbs"),
        styled(
            1,
            "breadcrumbs that nobody sees",
            ARTICLE,
            ".breadcrumbs{display:none}",
            "hides its breadcrumbs"),
        replaced(
            1,
            "no next page",
            ARTICLE,
            "(?s)<nav class=\"next.*?</nav>",
            "",
            "next page of its path"),
        replaced(2, "an element that is not closed", ARTICLE, "</article>", "", "article"));
  }
}
