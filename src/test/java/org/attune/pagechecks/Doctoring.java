package org.attune.pagechecks;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

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

  static final String ARTICLE = "articles/alliance.html";
  static final String QUIZ = "quizzes/how-therapy-feels.html";
  static final String CHECK = "quizzes/attunement.html";
  static final String HARM = "help/harm.html";
  static final String NOW = "help/now.html";
  static final String OLD = "help/index.html";
  static final String LINKS = "about/licence.html";

  /** A policy that lets a doctored page run scripts and styles in its text. */
  private static final String OPEN_POLICY =
      "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';"
          + " img-src *; connect-src *; form-action 'none'; base-uri 'none'";

  static Doctoring replaced(
      int number, String what, String page, String from, String to, String finding) {
    return new Doctoring(
        number, what, page, List.of(page), html -> html.replaceFirst(from, to), finding);
  }

  /** Adds markup at the end of the text, and opens the page's policy for it. */
  static Doctoring added(int number, String what, String page, String markup, String finding) {
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

  static Doctoring styled(int number, String what, String page, String css, String finding) {
    return added(number, what, page, "<style>" + css + "</style>", finding);
  }

  static Doctoring scripted(int number, String what, String page, String script, String finding) {
    return added(number, what, page, "<script>" + script + "</script>", finding);
  }

  static List<Doctoring> all() {
    return Stream.of(
            StructureDoctoring.all(),
            ComfortDoctoring.all(),
            PrivacyDoctoring.all(),
            HelpDoctoring.all(),
            TrustDoctoring.all(),
            DeliveryDoctoring.all())
        .flatMap(List::stream)
        .toList();
  }
}
