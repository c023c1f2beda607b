package org.attune.pagechecks;

import static org.attune.pagechecks.Doctoring.ARTICLE;
import static org.attune.pagechecks.Doctoring.QUIZ;
import static org.attune.pagechecks.Doctoring.replaced;
import static org.attune.pagechecks.Doctoring.scripted;

import java.util.List;

/** Pages that let something out or keep something: numbers 7 and 8. */
final class PrivacyDoctoring {
  private PrivacyDoctoring() {}

  static List<Doctoring> all() {
    return List.of(
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
            "a script in the text that the policy does not name",
            ARTICLE,
            "</main>",
            "<script>1</script></main>",
            "its policy does not name: script"),
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
            "cannot save a result"));
  }
}
