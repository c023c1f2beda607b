package org.attune.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.quiz.KnowledgeCheck;
import org.attune.quiz.Passage;
import org.attune.quiz.exchange.Task.Choice;

/** Turns a knowledge check into questions as other programs know them, and lists what is lost. */
public final class CheckQuestions {
  private static final Pattern SITE_LINK =
      Pattern.compile("href=\"(?![a-zA-Z][a-zA-Z0-9+.-]*:|#)([^\"]*)\"");

  private final KnowledgeCheck check;
  private final String path;
  private final Consumer<Problem> problems;

  private CheckQuestions(KnowledgeCheck check, String path, Consumer<Problem> problems) {
    this.check = check;
    this.path = path;
    this.problems = problems;
  }

  /**
   * The questions, filed under the check's title; its introduction becomes a text before them.
   *
   * @param problems gets a warning for each thing that is lost
   */
  public static List<Question> of(KnowledgeCheck check, String path, Consumer<Problem> problems) {
    return new CheckQuestions(check, path, problems).questions();
  }

  private List<Question> questions() {
    if (check.shuffle()) {
      lost(Position.START, "shuffle: answers is not carried over", "set it where you import");
    }
    lost(
        Position.START,
        "the language, " + check.lang() + ", is not carried over",
        "set it where you import");
    List<Question> questions = new ArrayList<>();
    if (!check.intro().isEmpty()) {
      reportLinks(check.intro(), Position.START);
      questions.add(
          question(text(check.intro()), new Task.Description(), Optional.empty(), Position.START));
    }
    check.questions().forEach(question -> questions.add(question(question)));
    return questions;
  }

  private Question question(KnowledgeCheck.Question question) {
    if (!question.hint().isEmpty()) {
      lost(
          question.position(),
          "the hint of \"" + question.text().text() + "\" is not carried over",
          "write it into the question where it matters");
    }
    List.of(question.text(), question.context(), question.why())
        .forEach(passage -> reportLinks(passage, question.position()));
    List<Choice> choices = new ArrayList<>();
    for (KnowledgeCheck.Choice choice : question.choices()) {
      reportLinks(choice.text(), choice.position());
      reportLinks(choice.feedback(), choice.position());
      choices.add(
          new Choice(
              text(choice.text()), choice.right(), Optional.empty(), said(choice.feedback())));
    }
    return question(
        stem(question),
        new Task.Choices(question.severalRight(), choices),
        said(question.why()),
        question.position());
  }

  private Question question(
      FormattedText text, Task task, Optional<FormattedText> feedback, Position position) {
    return new Question(
        Optional.empty(), text, task, feedback, Optional.of(check.title()), position);
  }

  private static FormattedText stem(KnowledgeCheck.Question question) {
    return question.context().isEmpty()
        ? text(question.text())
        : new FormattedText(
            TextFormat.HTML, "<p>" + question.text().html() + "</p>\n" + question.context().html());
  }

  private static Optional<FormattedText> said(Passage passage) {
    return passage.isEmpty() ? Optional.empty() : Optional.of(text(passage));
  }

  /** As plain text where nothing but that was written, else as HTML. */
  private static FormattedText text(Passage passage) {
    String html = passage.html();
    boolean paragraph = html.startsWith("<p>") && html.indexOf("</p>") == html.length() - 4;
    String inside = paragraph ? html.substring(3, html.length() - 4) : html;
    return inside.equals(passage.text())
        ? new FormattedText(TextFormat.MOODLE, inside)
        : new FormattedText(TextFormat.HTML, html);
  }

  private void reportLinks(Passage passage, Position position) {
    Matcher link = SITE_LINK.matcher(passage.html());
    while (link.find()) {
      lost(
          position,
          "the link to " + link.group(1) + " leads nowhere outside this site",
          "write the page's whole address");
    }
  }

  private void lost(Position position, String what, String fix) {
    problems.accept(Problem.warning(path, position, "export-lost", what, "", fix));
  }
}
