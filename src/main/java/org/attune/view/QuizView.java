package org.attune.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attune.quiz.KnowledgeCheck;
import org.attune.quiz.SelfAssessment;

/**
 * A quiz for templates: {@code page.quiz}.
 *
 * <pre>
 * both kinds        kind, id, title, intro (HTML), count (items or questions)
 * self-assessment   answers [{value, label}], does_not_apply?, scales, closing (HTML), signposts [HTML],
 *                   permission?, values_text, table (JSON for the script, safe inside a script element),
 *                   keep? (the same for the script that keeps days; only where the site allows it)
 *   scales          {id, title (HTML), title_text, intro, notes (HTML), items, bands, key}
 *     items         {id, number (from 1, through the quiz), text (HTML), reversed}
 *     bands         {index, label, feedback (HTML), caution [text], sentences [{html, text}], ranges [text]}
 *     key           {steps [text]}  how to come to a band by hand
 * knowledge check   questions [{id, html}], shuffle
 * </pre>
 */
public final class QuizView {
  private QuizView() {}

  /**
   * A self-assessment's page.
   *
   * @param keep true where readers may keep days on their device
   */
  public static Map<String, Object> of(SelfAssessment quiz, InterfaceText text, boolean keep) {
    Map<String, Object> page = new AssessmentView(quiz, text).page();
    if (keep) {
      page.put("keep", new ScriptTable(quiz, text).keptJson());
    }
    return page;
  }

  /**
   * A knowledge check's page.
   *
   * @param lang the language of the check
   */
  public static Map<String, Object> of(KnowledgeCheck check, InterfaceText text, String lang) {
    QuestionMarkup markup = new QuestionMarkup(check, text, lang);
    List<Map<String, Object>> questions =
        check.questions().stream()
            .map(q -> Map.<String, Object>of("id", q.id(), "html", markup.onItsPage(q)))
            .toList();
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("kind", "knowledge-check");
    page.put("id", check.id());
    page.put("title", check.title());
    page.put("intro", check.intro().html());
    page.put("intro_text", check.intro().text());
    page.put("shuffle", check.shuffle());
    page.put("count", check.questions().size());
    page.put("questions", questions);
    return page;
  }

  /**
   * A check's questions as HTML that can stand in an article; meant for checks with one question.
   *
   * @param text our words, in the article's language
   * @param lang the language of the check
   * @param pageLang the language of the article
   */
  public static String inline(
      KnowledgeCheck check, InterfaceText text, String lang, String pageLang) {
    QuestionMarkup markup = new QuestionMarkup(check, text, lang);
    return check.questions().stream()
        .map(question -> markup.inline(question, pageLang))
        .collect(Collectors.joining());
  }

  /** The answers of a check as HTML for the end of a page on paper; all as in {@link #inline}. */
  public static String answers(
      KnowledgeCheck check, InterfaceText text, String lang, String pageLang) {
    QuestionMarkup markup = new QuestionMarkup(check, text, lang);
    return check.questions().stream()
        .map(question -> markup.answers(question, pageLang))
        .collect(Collectors.joining());
  }
}
