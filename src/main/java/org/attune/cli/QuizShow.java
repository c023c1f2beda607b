package org.attune.cli;

import java.util.Optional;
import org.attune.catalog.LoneQuiz;
import org.attune.quiz.KnowledgeCheck;
import org.attune.quiz.SelfAssessment;
import org.attune.quiz.SelfAssessment.Answer;
import org.attune.quiz.SelfAssessment.Item;
import org.attune.quiz.SelfAssessment.Scale;
import org.attune.quiz.exchange.ModelJson;

/** {@code attune quiz show}: what a quiz was understood to be. */
final class QuizShow {
  private final QuizFiles files;
  private final Terminal terminal;

  QuizShow(QuizFiles files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  int run(Arguments arguments) throws WrongUsage {
    QuizCommand.allow(arguments, "show");
    Optional<LoneQuiz> quiz = files.quiz();
    if (quiz.isEmpty()) {
      return ExitCode.ERRORS;
    }
    quiz.get().assessment().ifPresent(it -> print(files.json() ? ModelJson.of(it) : readable(it)));
    quiz.get().check().ifPresent(it -> print(files.json() ? ModelJson.of(it) : readable(it)));
    return ExitCode.FINE;
  }

  private void print(String text) {
    terminal.out().print(text.endsWith("\n") ? text : text + "\n");
  }

  private static String readable(SelfAssessment quiz) {
    StringBuilder text = new StringBuilder(quiz.title()).append('\n');
    for (Answer answer : quiz.answers()) {
      text.append("  ").append(answer.value()).append(" = ").append(answer.label()).append('\n');
    }
    quiz.scales().forEach(scale -> append(text, scale));
    return text.toString();
  }

  private static void append(StringBuilder text, Scale scale) {
    text.append('\n').append(scale.title().text()).append(" (").append(scale.id());
    text.append(scale.method() == SelfAssessment.Method.MEAN ? ", mean" : ", sum");
    text.append(", ").append(scale.required()).append(" of ").append(scale.items().size());
    text.append(" needed)\n");
    for (Item item : scale.items()) {
      text.append("  ").append(item.id()).append(item.reversed() ? " (reversed): " : ": ");
      text.append(item.text().text()).append('\n');
    }
    scale.bands().forEach(band -> text.append("  - ").append(band.label()).append('\n'));
  }

  private static String readable(KnowledgeCheck check) {
    StringBuilder text = new StringBuilder(check.title()).append('\n');
    for (KnowledgeCheck.Question question : check.questions()) {
      text.append('\n').append(question.id()).append(". ").append(question.text().text());
      text.append('\n');
      question
          .choices()
          .forEach(
              choice ->
                  text.append(choice.right() ? "  [x] " : "  [ ] ")
                      .append(choice.text().text())
                      .append('\n'));
    }
    return text.toString();
  }
}
