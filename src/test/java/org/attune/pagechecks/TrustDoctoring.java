package org.attune.pagechecks;

import static org.attune.pagechecks.Doctoring.ARTICLE;
import static org.attune.pagechecks.Doctoring.replaced;
import static org.attune.pagechecks.Doctoring.styled;

import java.util.List;

/** Pages that say too much or too little: numbers 13 to 18. */
final class TrustDoctoring {
  private TrustDoctoring() {}

  static List<Doctoring> all() {
    return List.of(
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
            15,
            "nothing for machines",
            ARTICLE,
            "<script type=\"application/ld.json\">.*?</script>",
            "",
            "has 0 parts of data for machines"),
        replaced(
            15,
            "data that are no JSON",
            ARTICLE,
            "(<script type=\"application/ld.json\">)\\{",
            "$1{'a':1,",
            "is not JSON"),
        replaced(
            15,
            "no breadcrumbs for machines",
            ARTICLE,
            "\"BreadcrumbList\"",
            "\"ItemList\"",
            "does not say to machines: BreadcrumbList"),
        replaced(
            15,
            "another day for machines",
            ARTICLE,
            "\"dateModified\":\"[^\"]*\"",
            "\"dateModified\":\"2001-02-03\"",
            "has another date for machines: dateModified 2001-02-03"),
        replaced(
            15,
            "another language for machines",
            ARTICLE,
            "\"inLanguage\":\"en\"",
            "\"inLanguage\":\"de\"",
            "is in another language for machines"),
        replaced(
            15,
            "an author that nobody sees",
            ARTICLE,
            "\"author\":\\[[^\\]]*\\]",
            "\"author\":[{\"@type\":\"Person\",\"name\":\"Dr Who\"}]",
            "names somebody to machines alone: Dr Who"),
        replaced(
            15,
            "a reviewer that nobody sees",
            ARTICLE,
            "\"inLanguage\"",
            "\"reviewedBy\":{\"@type\":\"Person\",\"name\":\"Dr Who\"},\"inLanguage\"",
            "names somebody to machines alone: Dr Who"),
        replaced(
            15,
            "a source less for machines",
            ARTICLE,
            "\"citation\":\\[\"[^\"]*\",",
            "\"citation\":[",
            "has other sources for machines"),
        replaced(
            15,
            "a shared link with another name",
            ARTICLE,
            "(og:title\" content=\")[^\"]*",
            "$1Something else",
            "is shared under another name"),
        replaced(
            15,
            "a shared link without a picture",
            ARTICLE,
            "<meta property=\"og:image\"[^>]*>",
            "",
            "is shared without a picture"),
        replaced(
            15,
            "a shared link with a picture that is not there",
            ARTICLE,
            "(og:image\" content=\")[^\"]*",
            "$1https://attune.example/img/gone.png",
            "is shared with a picture that is not there"),
        replaced(
            16,
            "a claim too much",
            ARTICLE,
            "</main>",
            "<p>A good alliance guarantees progress.</p></main>",
            "claims: guarantees progress"),
        new Doctoring(
            17,
            "an article that is hard to read",
            ARTICLE,
            List.of(ARTICLE),
            html ->
                html.replaceAll(
                    "(?<=[a-z])\\. (?=[A-Z])",
                    ", notwithstanding considerable interdisciplinary disagreement regarding it, "),
            "years of school"),
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
        styled(
            18,
            "a meaning that is printed over the text",
            ARTICLE,
            "@media print{.term-meaning{display:block !important}}",
            "prints a meaning over the text"));
  }
}
