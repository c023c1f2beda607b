package org.attune.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attune.catalog.LoneQuiz;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.quiz.exchange.CheckQuestions;
import org.attune.quiz.exchange.GiftWriter;
import org.attune.quiz.exchange.Imported;
import org.attune.quiz.exchange.ModelJson;
import org.attune.quiz.exchange.Question;
import org.attune.quiz.exchange.QuestionJson;
import org.attune.source.SourceText;

/** {@code attune quiz export}: a quiz in a form that other programs read, on stdout. */
final class QuizExport {
  private final QuizFiles files;
  private final Terminal terminal;

  QuizExport(QuizFiles files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  int run(Arguments arguments) throws WrongUsage {
    QuizCommand.allow(arguments, "export", QuizCommand.TO);
    String form = arguments.value(QuizCommand.TO).orElse("");
    if (!form.equals("gift") && !form.equals("json")) {
      throw new WrongUsage("say what to export to: --to gift or --to json");
    }
    List<Problem> problems = new ArrayList<>();
    Optional<String> written =
        files.isForeign()
            ? foreign(form.equals("gift"), problems)
            : ours(form.equals("gift"), problems);
    written.ifPresent(terminal.out()::print);
    files.say(problems.stream().sorted(Problem.REPORT_ORDER).toList());
    boolean failed = written.isEmpty() || problems.stream().anyMatch(Problem::isError);
    return failed ? ExitCode.ERRORS : ExitCode.FINE;
  }

  /** A quiz of ours in Markdown. */
  private Optional<String> ours(boolean gift, List<Problem> problems) throws WrongUsage {
    Optional<LoneQuiz> quiz = files.quiz();
    if (quiz.isEmpty()) {
      return Optional.empty();
    }
    if (quiz.get().check().isPresent()) {
      return Optional.of(
          gift
              ? gift(
                  CheckQuestions.of(quiz.get().check().get(), files.typed(), problems::add),
                  problems)
              : ModelJson.of(quiz.get().check().get()) + "\n");
    }
    if (gift) {
      problems.add(noGift());
      return Optional.empty();
    }
    return quiz.get().assessment().map(it -> ModelJson.of(it) + "\n");
  }

  /** Questions in GIFT or JSON, as import reads them. */
  private Optional<String> foreign(boolean gift, List<Problem> problems) throws WrongUsage {
    Optional<SourceText> text = files.text(files.typed());
    Optional<Imported> imported = text.map(found -> files.imported(found, problems::add));
    if (imported.isEmpty()) {
      return Optional.empty();
    }
    if (imported.get().assessment().isPresent()) {
      if (gift) {
        problems.add(noGift());
        return Optional.empty();
      }
      return imported.get().assessment().map(it -> ModelJson.of(it) + "\n");
    }
    if (!gift && imported.get().check().isPresent()) {
      return imported.get().check().map(it -> ModelJson.of(it) + "\n");
    }
    List<Question> questions = imported.get().questions(files.typed(), problems::add);
    return Optional.of(gift ? gift(questions, problems) : QuestionJson.of(questions) + "\n");
  }

  private String gift(List<Question> questions, List<Problem> problems) {
    return GiftWriter.write(questions, files.typed(), problems::add);
  }

  private Problem noGift() {
    return Problem.error(
        files.typed(),
        Position.START,
        "gift-left-out",
        "GIFT has no form for a self-assessment: it knows only right answers",
        "",
        "use --to json");
  }
}
