package org.attune.view;

import java.util.List;
import org.attune.quiz.KnowledgeCheck;
import org.attune.quiz.KnowledgeCheck.Choice;
import org.attune.quiz.KnowledgeCheck.Question;
import org.attune.quiz.Passage;

/**
 * The HTML of one question: the same on its own page and inside an article, which no template
 * reaches. Complete without a script: the answers stand in a part that opens.
 */
final class QuestionMarkup {
  private final KnowledgeCheck check;
  private final InterfaceText text;

  QuestionMarkup(KnowledgeCheck check, InterfaceText text) {
    this.check = check;
    this.text = text;
  }

  String onItsPage(Question question) {
    return html(question, "<h2>" + question.text().html() + "</h2>");
  }

  String inline(Question question) {
    return "<div class=\"inline-check\"><p class=\"inline-check-label\">"
        + words("quiz_inline")
        + "</p>\n"
        + html(question, "<span class=\"question-text\">" + question.text().html() + "</span>")
        + "</div>\n";
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
        : "<details class=\"hint\"><summary>"
            + words("quiz_hint")
            + "</summary>"
            + hint.html()
            + "</details>\n";
  }

  private String buttons() {
    return "<p class=\"question-buttons\" hidden><button type=\"submit\" class=\"button\">"
        + words("quiz_look")
        + "</button></p>\n<div class=\"outcome\" role=\"status\" data-choose=\""
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
    StringBuilder html = new StringBuilder("<details class=\"solution\"><summary>");
    html.append(words("quiz_solution")).append("</summary>\n<ul class=\"solution-list\">\n");
    List<Choice> choices = question.choices();
    for (int i = 0; i < choices.size(); i++) {
      html.append(solution(choices.get(i), i));
    }
    html.append("</ul>\n");
    if (!question.why().isEmpty()) {
      html.append("<div class=\"why\">").append(question.why().html()).append("</div>\n");
    }
    return html.append("</details>\n").toString();
  }

  private String solution(Choice choice, int index) {
    return "<li data-choice=\""
        + index
        + "\""
        + (choice.right() ? " data-right" : "")
        + "><p class=\"solution-choice\">"
        + choice.text().html()
        + "</p><p class=\"verdict\">"
        + words(choice.right() ? "quiz_fits" : "quiz_does_not_fit")
        + "</p>"
        + choice.feedback().html()
        + "</li>\n";
  }

  private String note(String key) {
    return "<p class=\"question-note\">" + words(key) + "</p>\n";
  }

  private String words(String key) {
    return Typeset.html(text.get(key));
  }
}
