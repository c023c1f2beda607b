package org.attune.cli;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A page that has just been begun.
 *
 * @param path its file, relative to the site's folder
 */
record Draft(String path, String text) {

  /**
   * The draft of a kind.
   *
   * @param kind {@code article} or {@code quiz}
   * @param name a title, {@code Feeling heard}, or a file's name, {@code feeling-heard.md}
   */
  static Draft named(String kind, String name) throws WrongUsage {
    String title = title(name);
    String slug = slug(title);
    if (slug.isEmpty()) {
      throw new WrongUsage("the name \"" + name + "\" needs a letter or a digit");
    }
    return switch (kind) {
      case "article" ->
          new Draft("content/articles/" + slug + ".md", ARTICLE.formatted(quoted(title)));
      case "quiz" -> new Draft("content/quizzes/" + slug + ".md", QUIZ.formatted(quoted(title)));
      default ->
          throw new WrongUsage("\"" + kind + "\" can't be begun: it is site, article or quiz");
    };
  }

  /** The name as a title: a file's name loses its extension and its hyphens. */
  static String title(String name) {
    String bare = name.strip().replaceFirst("\\.md$", "");
    boolean isFileName = bare.matches("[\\p{L}\\p{N}]+([-_][\\p{L}\\p{N}]+)*");
    String words = isFileName ? bare.replaceAll("[-_]", " ") : bare;
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String slug(String title) {
    return Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replaceAll("['’]", "")
        .replaceAll("[^\\p{L}\\p{N}]+", "-")
        .replaceAll("^-|-$", "");
  }

  /** As a YAML string, quoted only where YAML would read something else. */
  private static String quoted(String title) {
    boolean plain = title.matches("[\\p{L}][\\p{L}\\p{N} ,.()!?’'-]*") && !title.endsWith(" ");
    boolean word = title.matches("(?i)true|false|yes|no|null|on|off");
    return plain && !word
        ? title
        : "\""
            + title.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cc}", " ")
            + "\"";
  }

  private static final String ARTICLE =
      """
      ---
      # Only the title is needed. A line that begins with # is a note and is not published.
      title: %s
      # One or two sentences for search results and lists. Without it: the first paragraph.
      # description:
      # rapport, alliance, attunement, fit or basics.
      # topic: alliance
      # tags: [first session, trust]
      # authors: [Your Name]
      # published makes it public. A draft is shown by "attune serve" only.
      status: draft
      ---

      Begin with what a reader wants to know, in plain words. This first paragraph also stands in
      lists of articles.

      ## A heading that says what follows

      Short paragraphs read best on a phone.

      > **Try this**
      > One small thing to try or to say.

      ## What to do next

      End with one next step.
      """;

  private static final String QUIZ =
      """
      ---
      # The title and the answers are needed. A line that begins with # is a note.
      title: %s
      # From the least to the most, with | between them.
      answers: Not at all | A little | Somewhat | Mostly | Completely
      # One more answer, for questions that do not fit somebody. It counts as left open.
      does-not-apply: Doesn't apply to me
      # published makes it public. A draft is shown by "attune serve" only.
      status: draft
      ---

      Think about your **last two or three sessions**.

      ## Feeling heard (heard)

      1. I can say what is really on my mind.
      2. My therapist seems to get what I mean.
      3. I hold back because I expect to be judged. *(reversed)*

      ### What this may mean

      - **Not at all to A little**: Speaking openly seems hard just now. That is common, and it can be
        talked about.
        > I find this hard to say here. Can we go slower?
      - **Somewhat**: Some of this is there. What would you change?
      - **Mostly to Completely**: You describe feeling able to speak.

      ## If you need help now

      - [I am thinking of ending my life](../help/now.md)
      - [I am afraid of my therapist](../help/harm.md)
      """;
}
