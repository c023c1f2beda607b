package org.attune.pagechecks;

import static org.attune.pagechecks.Doctoring.ARTICLE;
import static org.attune.pagechecks.Doctoring.HARM;
import static org.attune.pagechecks.Doctoring.NOW;
import static org.attune.pagechecks.Doctoring.QUIZ;
import static org.attune.pagechecks.Doctoring.replaced;
import static org.attune.pagechecks.Doctoring.styled;

import java.util.List;

/** Pages on which help is broken: numbers 9 to 12. */
final class HelpDoctoring {
  private HelpDoctoring() {}

  static List<Doctoring> all() {
    return List.of(
        replaced(
            9,
            "no help block",
            ARTICLE,
            "(?s)<section class=\"help\".*?</section>",
            "",
            "has no help block"),
        replaced(
            9,
            "a number that it does not dial",
            ARTICLE,
            "href=\"tel:116123\"",
            "href=\"tel:116124\"",
            "dials 116124"),
        replaced(
            9,
            "one number that nobody can dial",
            ARTICLE,
            "href=\"tel:116123\"",
            "href=\"tel:\"",
            "no phone can dial"),
        new Doctoring(
            9,
            "nobody at night",
            ARTICLE,
            List.of(ARTICLE),
            html -> html.replace("Open day and night, every day", "On workdays"),
            "open day and night"),
        replaced(
            9, "no way to help elsewhere", ARTICLE, "Somewhere else\\?", "More", "help elsewhere"),
        replaced(
            9,
            "help that is not in the first screen",
            "404.html",
            "<a class=\"help-now\"",
            "<a class=\"help-not\"",
            "Get help now"),
        styled(
            9,
            "a page of help that begins with words",
            NOW,
            "main h1{margin-bottom:900px}",
            "numbers in its first screen"),
        styled(
            9,
            "help that is not printed",
            ARTICLE,
            "@media print{.help{display:none !important}}",
            "out in print"),
        replaced(
            9,
            "a service without its language",
            ARTICLE,
            "<li class=\"service\" lang=\"en\"",
            "<li class=\"service\"",
            "without its language"),
        replaced(
            10,
            "no word on who sees the answers",
            QUIZ,
            "not your therapist",
            "nobody else",
            "who sees the answers"),
        replaced(
            10,
            "no signposts before the questions",
            QUIZ,
            "(?s)<section class=\"signposts\".*?</section>",
            "",
            "no signposts"),
        withoutInResult(
            10,
            "no numbers above the result",
            "(?s)<ul class=\"numbers signpost-numbers\">.*?</ul>",
            "no numbers above its result"),
        replaced(
            11,
            "a judgement",
            QUIZ,
            "<div class=\"feedback\">",
            "<div class=\"feedback\"><p>Well done, you passed.</p>",
            "judges"),
        replaced(
            11,
            "no word that it was not tested",
            QUIZ,
            "have not been tested",
            "are good",
            "have not been tested"),
        withoutInResult(
            11,
            "a result without its line on harm",
            "(?s)<p class=\"harm-line\">.*?</p>",
            "touched you sexually"),
        replaced(
            11,
            "a bar that shows how much",
            QUIZ,
            "<div class=\"answer-line\">",
            "<meter value=\"2\" max=\"5\"></meter><div class=\"answer-line\">",
            "how full a result is"),
        replaced(12, "no exit", HARM, "(?s)<attune-exit.*?</attune-exit>", "", "has 0 exits"),
        replaced(
            12,
            "a title that gives it away",
            HARM,
            "<title>[^<]*",
            "<title>If something felt wrong",
            "gives away what it is about"),
        styled(
            12,
            "an exit that scrolls away",
            HARM,
            "attune-exit{position:static !important}",
            "no exit at the bottom"),
        styled(
            12,
            "an exit that is too low",
            HARM,
            ".exit{min-height:20px !important;padding:0 !important}",
            "has an exit of"),
        replaced(
            12,
            "an exit that Back undoes",
            HARM,
            "<script src=\"[^\"]*attune-exit[^>]*></script>",
            "",
            "is still seen while it is left"),
        replaced(
            12,
            "a promise about history",
            HARM,
            ">Leave this page now<",
            ">Leave and erase your history<",
            "erase the history"));
  }

  /** A quiz whose result, but not the page before it, lacks something. */
  private static Doctoring withoutInResult(
      int number, String what, String pattern, String finding) {
    return new Doctoring(
        number,
        what,
        QUIZ,
        List.of(QUIZ),
        html -> {
          int result = html.indexOf("<template class=\"result-template\">");
          return html.substring(0, result) + html.substring(result).replaceFirst(pattern, "");
        },
        finding);
  }
}
