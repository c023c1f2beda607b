package org.attune.view;

import java.util.List;
import java.util.Objects;
import org.attune.quiz.KnowledgeCheck;
import org.attune.quiz.KnowledgeCheck.Choice;
import org.attune.quiz.KnowledgeCheck.Question;
import org.attune.quiz.Passage;

/**
 * The HTML of one question: the same on its own page and inside an article, which no template
 * reaches. Complete without a script: the answers stand in a part that opens. On paper that part is
 * left out, and they stand at the end of the page.
 */
final class QuestionMarkup {
  private static final String ID = " id=\"";

  private final KnowledgeCheck check;
  private final InterfaceText text;
  private final String lang;

  /**
   * The lang attribute of our words, with a space before it; empty where they speak as the check
   * does.
   */
  private final String ours;

  /**
   * The questions of a check.
   *
   * @param text our words, in the language of the page that the questions stand on
   * @param lang the language of the check
   */
  QuestionMarkup(KnowledgeCheck check, InterfaceText text, String lang) {
    this.check = check;
    this.text = text;
    this.lang = lang;
    this.ours = InterfaceText.primary(lang).equals(text.lang()) ? "" : langAttribute(text.lang());
  }

  private static String langAttribute(String lang) {
    return " lang=\"" + Typeset.html(lang) + "\"";
  }

  String onItsPage(Question question) {
    return html(question, "<h2>" + question.text().html() + "</h2>");
  }

  /**
   * A question in the text of another page.
   *
   * @param pageLang that page's language
   */
  String inline(Question question, String pageLang) {
    return "<div class=\"inline-check\""
        + apart(pageLang)
        + "><p class=\"inline-check-label\""
        + ours
        + ">"
        + words("quiz_inline")
        + "</p>\n"
        + html(question, "<span class=\"question-text\">" + question.text().html() + "</span>")
        + "</div>\n";
  }

  /**
   * What there is to say to each answer, for the end of a page on paper. It stands there for the
   * second time, and marks no place again.
   *
   * @param pageLang the page's language
   */
  String answers(Question question, String pageLang) {
    String html =
        "<div class=\"answer-key-part\""
            + apart(pageLang)
            + ">\n<h3>"
            + question.text().html()
            + "</h3>\n"
            + answers(question)
            + "</div>\n";
    return withoutIds(html);
  }

  /** The same HTML without what marks places in it, of which a page holds one each. */
  private static String withoutIds(String html) {
    StringBuilder kept = new StringBuilder(html.length());
    int from = 0;
    for (int id = html.indexOf(ID); id >= 0; id = html.indexOf(ID, id + 1)) {
      int tag = html.lastIndexOf('<', id);
      int end = html.indexOf('"', id + ID.length());
      if (tag >= from && tag > html.lastIndexOf('>', id) && end >= 0) {
        kept.append(html, from, id);
        from = end + 1;
        id = end;
      }
    }
    return kept.append(html, from, html.length()).toString();
  }

  /** What sets a check apart on a page in another language. */
  private String apart(String pageLang) {
    if (lang.equalsIgnoreCase(pageLang)) {
      return "";
    }
    String direction = InterfaceText.direction(lang);
    return langAttribute(lang)
        + (Objects.equals(direction, InterfaceText.direction(pageLang))
            ? ""
            : " dir=\"" + direction + "\"");
  }

  private String html(Question question, String title) {
    return "<knowledge-check class=\"question\""
        + (check.shuffle() ? " data-shuffle" : "")
        + (question.severalRight() ? " data-several" : "")
        + ">\n<form autocomplete=\"off\">\n<fieldset>\n<legend>"
        + title
        + "</legend>\n"
        + question.context().html()
        + (question.severalRight() ? note("quiz_several") : "")
        + choices(question)
        + "</fieldset>\n"
        + hint(question.hint())
        + buttons()
        + "</form>\n"
        + solution(question)
        + "</knowledge-check>\n";
  }

  private String choices(Question question) {
    StringBuilder html = new StringBuilder("<div class=\"answers\">\n");
    String type = question.severalRight() ? "checkbox" : "radio";
    String name = Typeset.html(check.id() + "-" + question.id());
    for (int i = 0; i < question.choices().size(); i++) {
      html.append("<label class=\"answer\"><input type=\"")
          .append(type)
          .append("\" name=\"")
          .append(name)
          .append("\" value=\"")
          .append(i)
          .append("\"><span>")
          .append(question.choices().get(i).text().html())
          .append("</span></label>\n");
    }
    return html.append("</div>\n").toString();
  }

  private String hint(Passage hint) {
    return hint.isEmpty()
        ? ""
        : "<details class=\"hint\"><summary"
            + ours
            + ">"
            + words("quiz_hint")
            + "</summary>"
            + hint.html()
            + "</details>\n";
  }

  private String buttons() {
    return "<p class=\"question-buttons\" hidden><button type=\"submit\" class=\"button\""
        + ours
        + ">"
        + words("quiz_look")
        + "</button></p>\n<div class=\"outcome\" role=\"status\""
        + ours.replace(" lang=", " data-lang=")
        + " data-choose=\""
        + words("quiz_choose_first")
        + "\" data-more=\""
        + words("quiz_more_fit")
        + "\" data-again=\""
        + words("quiz_try_again")
        + "\" data-show=\""
        + words("quiz_show_answer")
        + "\"></div>\n";
  }

  private String solution(Question question) {
    return "<details class=\"solution\"><summary"
        + ours
        + ">"
        + words("quiz_solution")
        + "</summary>\n"
        + answers(question)
        + "</details>\n";
  }

  private String answers(Question question) {
    StringBuilder html = new StringBuilder("<ul class=\"solution-list\">\n");
    List<Choice> choices = question.choices();
    for (int i = 0; i < choices.size(); i++) {
      html.append(solution(choices.get(i), i));
    }
    html.append("</ul>\n");
    if (!question.why().isEmpty()) {
      html.append("<div class=\"why\">").append(question.why().html()).append("</div>\n");
    }
    return html.toString();
  }

  private String solution(Choice choice, int index) {
    return "<li data-choice=\""
        + index
        + "\""
        + (choice.right() ? " data-right" : "")
        + "><p class=\"solution-choice\">"
        + choice.text().html()
        + "</p><p class=\"verdict\""
        + ours
        + ">"
        + words(choice.right() ? "quiz_fits" : "quiz_does_not_fit")
        + "</p>"
        + choice.feedback().html()
        + "</li>\n";
  }

  private String note(String key) {
    return "<p class=\"question-note\"" + ours + ">" + words(key) + "</p>\n";
  }

  private String words(String key) {
    return Typeset.html(text.get(key));
  }
}
