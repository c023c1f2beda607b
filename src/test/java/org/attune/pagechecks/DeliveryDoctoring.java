package org.attune.pagechecks;

import static org.attune.pagechecks.Doctoring.ARTICLE;
import static org.attune.pagechecks.Doctoring.CHECK;
import static org.attune.pagechecks.Doctoring.LINKS;
import static org.attune.pagechecks.Doctoring.OLD;
import static org.attune.pagechecks.Doctoring.QUIZ;
import static org.attune.pagechecks.Doctoring.replaced;
import static org.attune.pagechecks.Doctoring.styled;

import java.util.List;
import java.util.Random;

/** Pages that come badly to their reader: numbers 19 to 23. */
final class DeliveryDoctoring {
  private DeliveryDoctoring() {}

  static List<Doctoring> all() {
    return List.of(
        replaced(
            19,
            "an address from the root",
            ARTICLE,
            "<a class=\"brand\" href=\"\\.\\./index.html\"",
            "<a class=\"brand\" href=\"/index.html\"",
            "tied to the root"),
        replaced(
            19,
            "a script that is a module",
            ARTICLE,
            "<script src=\"([^\"]*)\" defer",
            "<script src=\"$1\" type=\"module\"",
            "does not run from disk"),
        replaced(
            19,
            "a page for what is not found that knows no way",
            "404.html",
            "<attune-lost></attune-lost>",
            "",
            "leads to nothing from"),
        replaced(
            19,
            "a page for what is not found without its style",
            "404.html",
            "<link rel=\"stylesheet\"[^>]*>",
            "<link rel=\"stylesheet\" href=\"css/site.css\">",
            "has no style"),
        replaced(
            20,
            "a link to nothing",
            ARTICLE,
            "href=\"\\.\\./index.html\"",
            "href=\"../nowhere.html\"",
            "leads to nothing"),
        replaced(
            20,
            "a link to no place",
            ARTICLE,
            "href=\"#main\"",
            "href=\"#nowhere\"",
            "no place of its page"),
        replaced(
            20,
            "a picture without its size",
            ARTICLE,
            "<h1>",
            "<img src=\"../img/mark.svg\" alt=\"\"><h1>",
            "without its size"),
        replaced(
            20,
            "an older address that leads nowhere",
            OLD,
            "content=\"0; url=[^\"]*",
            "content=\"0; url=gone.html",
            "does not lead on"),
        replaced(
            20,
            "an older address without a link",
            OLD,
            "<a class=\"row\" href=\"[^\"]*\"",
            "<a class=\"row\" href=\"../index.html\"",
            "has no link to its new address"),
        replaced(
            20,
            "an older address that searches find",
            OLD,
            "<meta name=\"robots\"[^>]*>",
            "",
            "can be found by a search"),
        new Doctoring(
            21,
            "a page that is too heavy",
            ARTICLE,
            List.of(ARTICLE),
            html -> html.replace("</main>", noise() + "</main>"),
            "weighs"),
        replaced(
            21,
            "a script without a hash in its name",
            ARTICLE,
            "attune-term\\.[0-9a-f]{10}\\.js",
            "attune-term.js",
            "no hash in its name"),
        styled(
            22,
            "navigation on paper",
            ARTICLE,
            "@media print{.menu{display:block !important}}",
            "only a screen needs: menu"),
        styled(
            22,
            "links without addresses on paper",
            LINKS,
            "@media print{.prose a::after{content:none !important}}",
            "prints a link without its address"),
        styled(
            22,
            "a quiz without its key on paper",
            QUIZ,
            "@media print{.key{display:none !important}}",
            "no key to score by hand"),
        styled(
            22,
            "answers under their questions on paper",
            CHECK,
            "@media print{.solution{display:block !important}}",
            "prints answers under their question"),
        styled(
            22,
            "a check without its answers on paper",
            CHECK,
            "@media print{.answer-key{display:none !important}}",
            "prints no answers"),
        styled(
            22,
            "answers that are seen beside the questions on paper",
            CHECK,
            "@media print{.answer-key{break-before:auto !important}}",
            "on the same page as questions"),
        styled(
            22,
            "addresses of pages of the site on paper",
            ARTICLE,
            "@media print{.prose a::after{content:attr(href) !important}}",
            "an address that nobody needs"),
        replaced(
            23,
            "a translation that is not there",
            ARTICLE,
            "</head>",
            "<link rel=\"alternate\" hreflang=\"de\" href=\"../de/allianz.html\"></head>",
            "translation that is not there"),
        replaced(
            23,
            "a translation that does not know it",
            ARTICLE,
            "</head>",
            "<link rel=\"alternate\" hreflang=\"en\" href=\"../articles/fit.html\"></head>",
            "not named by its translation"));
  }

  /** Text that does not get smaller when it is packed. */
  private static String noise() {
    StringBuilder text = new StringBuilder("<p>");
    Random random = new Random(1);
    for (int i = 0; i < 9000; i++) {
      text.append(Integer.toString(random.nextInt(1_000_000), 36)).append(' ');
    }
    return text.append("</p>").toString();
  }
}
