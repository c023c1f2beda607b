package org.attune.pagechecks;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * One way to break a page.
 *
 * @param number of the check that must find it
 * @param what is broken
 * @param page that is then looked at
 * @param files that are changed
 * @param breaking what is done to their text
 * @param finding words of the finding that must come
 */
record Doctoring(
    int number,
    String what,
    String page,
    List<String> files,
    UnaryOperator<String> breaking,
    String finding) {

  private static final String ARTICLE = "articles/alliance.html";
  private static final String QUIZ = "quizzes/how-therapy-feels.html";
  private static final String HARM = "help/harm.html";
  private static final String NOW = "help/now.html";
  private static final String LINKS = "about/licence.html";

  /** A policy that lets a doctored page run scripts and styles in its text. */
  private static final String OPEN_POLICY =
      "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';"
          + " img-src *; connect-src *; form-action 'none'; base-uri 'none'";

  private static Doctoring replaced(
      int number, String what, String page, String from, String to, String finding) {
    return new Doctoring(
        number, what, page, List.of(page), html -> html.replaceFirst(from, to), finding);
  }

  /** Adds markup at the end of the text, and opens the page's policy for it. */
  private static Doctoring added(
      int number, String what, String page, String markup, String finding) {
    return new Doctoring(
        number,
        what,
        page,
        List.of(page),
        html ->
            html.replaceFirst("(Content-Security-Policy\" content=\")[^\"]*", "$1" + OPEN_POLICY)
                .replace("</main>", markup + "</main>"),
        finding);
  }

  private static Doctoring styled(
      int number, String what, String page, String css, String finding) {
    return added(number, what, page, "<style>" + css + "</style>", finding);
  }

  private static Doctoring scripted(
      int number, String what, String page, String script, String finding) {
    return added(number, what, page, "<script>" + script + "</script>", finding);
  }

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
        replaced(2, "an element that is not closed", ARTICLE, "</article>", "", "article"),
        styled(
            3, "text that is too pale", ARTICLE, "main p{color:#ccc !important}", "color-contrast"),
        replaced(
            3,
            "a picture without words",
            ARTICLE,
            "<h1>",
            "<img src=\"../img/mark.svg\"><h1>",
            "image-alt"),
        styled(
            4,
            "a line that is too long for a phone",
            ARTICLE,
            "main h2{width:500px}",
            "scrolls sideways"),
        styled(
            4,
            "targets that are too small",
            ARTICLE,
            ".help-now{padding:0;width:20px;height:10px;display:block;overflow:hidden;line-height:10px}",
            "is a target of"),
        styled(
            4,
            "no ring of focus",
            ARTICLE,
            "*:focus-visible{outline:0 !important}",
            "shows no focus"),
        styled(
            4,
            "a bar over what has the focus",
            ARTICLE,
            "body::after{content:'';position:fixed;inset:60% 0 0 0;z-index:9;background:#000}",
            "is covered in focus"),
        replaced(
            5,
            "an order of its own",
            ARTICLE,
            "<a class=\"brand\"",
            "<a tabindex=\"3\" class=\"brand\"",
            "orders the focus by itself"),
        styled(
            5,
            "a reading order that the focus does not follow",
            ARTICLE,
            "a:focus{outline:0 !important}",
            "shows no focus"),
        scripted(
            5,
            "a trap for the keyboard",
            ARTICLE,
            "addEventListener('keydown',e=>{if(e.key==='Tab')e.preventDefault()});",
            "stops for the focus"),
        scripted(
            6,
            "text that only a script writes",
            ARTICLE,
            "const p=document.createElement('p');p.textContent='Only with"
                + " script';document.querySelector('main').append(p)",
            "lacks without script: Only with script"),
        replaced(
            6,
            "a film that plays by itself",
            ARTICLE,
            "</main>",
            "<video autoplay></video></main>",
            "plays by itself"),
        styled(
            6,
            "motion without being asked",
            ARTICLE,
            "@keyframes x{to{opacity:.5}} h1{animation:x 1s infinite !important}",
            "moves without end"),
        scripted(
            6,
            "motion though it is unwanted",
            ARTICLE,
            "document.querySelector('h1').animate([{opacity:.5},{opacity:1}],{duration:60000})",
            "moves though asked to be still"),
        replaced(
            6,
            "a quiz without its key",
            QUIZ,
            "<section class=\"key\"",
            "<section hidden class=\"key\"",
            "lacks without script: .key"),
        replaced(
            7,
            "a policy that lets data out",
            ARTICLE,
            "connect-src 'none'",
            "connect-src *",
            "connect-src"),
        replaced(
            7,
            "no policy",
            ARTICLE,
            "<meta http-equiv=\"Content-Security-Policy\"[^>]*>",
            "",
            "no content security policy"),
        replaced(
            7,
            "a referrer",
            ARTICLE,
            "<meta name=\"referrer\"[^>]*>",
            "",
            "where its readers come from"),
        replaced(
            7,
            "a picture from another host",
            ARTICLE,
            "<h1>",
            "<img src=\"https://other.example/x.png\" alt=\"\"><h1>",
            "asks another host"),
        scripted(
            7,
            "a request to another host",
            ARTICLE,
            "new Image().src='http://127.0.0.1:9/x.png'",
            "asks another host"),
        scripted(
            7,
            "a word left on the device",
            ARTICLE,
            "localStorage.setItem('seen','1')",
            "localStorage seen"),
        scripted(7, "a cookie", ARTICLE, "document.cookie='a=1'", "cookie a"),
        scripted(
            7,
            "something in the address",
            ARTICLE,
            "history.replaceState(null,'','?from=home')",
            "changes its address"),
        replaced(
            7,
            "a form that is remembered",
            QUIZ,
            "<form class=\"items\" autocomplete=\"off\"",
            "<form class=\"items\"",
            "a browser may keep"),
        scripted(
            7,
            "answers that come back",
            QUIZ,
            "addEventListener('pageshow',()=>{document.querySelector('fieldset"
                + " input').checked=true})",
            "still shows the answers"),
        scripted(
            8,
            "answers that are kept unasked",
            QUIZ,
            "addEventListener('submit',()=>localStorage.setItem('visits','1'),true)",
            "keeps without being asked"),
        replaced(
            8,
            "no way to save a result",
            QUIZ,
            "data-action=\"save\"",
            "data-action=\"none\"",
            "cannot save a result"),
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
        new Doctoring(
            10,
            "no numbers above the result",
            QUIZ,
            List.of(QUIZ),
            html ->
                html.substring(0, html.indexOf("<template>"))
                    + html.substring(html.indexOf("<template>"))
                        .replaceFirst("(?s)<ul class=\"signpost-numbers\">.*?</ul>", ""),
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
        new Doctoring(
            11,
            "a result without its line on harm",
            QUIZ,
            List.of(QUIZ),
            html ->
                html.substring(0, html.indexOf("<template>"))
                    + html.substring(html.indexOf("<template>"))
                        .replaceFirst("(?s)<p class=\"harm-line\">.*?</p>", ""),
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
            "erase the history"),
        replaced(13, "no author", ARTICLE, "Written by", "Made by", "who wrote it"),
        replaced(
            13,
            "no word on review",
            ARTICLE,
            "Not yet reviewed by a clinician\\.",
            "",
            "no clinician has reviewed"),
        replaced(
            13, "no next review", ARTICLE, "(?s)<dt>Next review</dt>.*?</dd>", "", "Next review"),
        replaced(
            14,
            "a citation without its source",
            ARTICLE,
            "<li id=\"ref-bordin1979\"",
            "<li id=\"ref-other\"",
            "cites what it does not list: ref-bordin1979"),
        new Doctoring(
            14,
            "a DOI that is no link",
            ARTICLE,
            List.of(ARTICLE),
            html -> html.replace("href=\"https://doi.org/", "href=\"https://x.example/"),
            "DOI that is no link"),
        replaced(
            15,
            "another name for machines",
            ARTICLE,
            "</head>",
            "<script type=\"application/ld+json\">{\"@type\":\"Article\",\"headline\":\"Something"
                + " else\"}</script></head>",
            "is called otherwise for machines"),
        replaced(
            15,
            "other breadcrumbs for machines",
            ARTICLE,
            "</head>",
            "<script"
                + " type=\"application/ld+json\">{\"@type\":\"BreadcrumbList\",\"itemListElement\":[{\"name\":\"Home\"}]}</script></head>",
            "other breadcrumbs for machines"),
        replaced(
            16,
            "a claim too much",
            ARTICLE,
            "</main>",
            "<p>A good alliance guarantees progress.</p></main>",
            "claims: guarantees progress"),
        replaced(
            18,
            "a term without its meaning",
            ARTICLE,
            "data-meaning=\"[^\"]+\"",
            "data-meaning=\"\"",
            "has an empty meaning"),
        replaced(
            18,
            "a term that only leads away",
            ARTICLE,
            "<script src=\"[^\"]*attune-term[^>]*></script>",
            "",
            "leaves the page to say"),
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
        new Doctoring(
            21,
            "a page that is too heavy",
            ARTICLE,
            List.of(ARTICLE),
            html -> html.replace("</main>", noise() + "</main>"),
            "weighs"),
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
