package org.attune.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.attune.catalog.LoneQuiz;
import org.attune.problem.Problem;
import org.attune.quiz.exchange.Imported;
import org.attune.source.SourceReader;
import org.attune.source.SourceText;

/**
 * The file that a part of {@code attune quiz} works on.
 *
 * @param typed how it was named
 */
record QuizFiles(Terminal terminal, String typed, Form form) {

  /** What goes to stdout. */
  enum Form {
    TEXT,
    JSON
  }

  boolean json() {
    return form == Form.JSON;
  }

  /** The file, which is there. */
  Path file() throws WrongUsage {
    return file(typed);
  }

  /** Another file that was named. */
  Path file(String name) throws WrongUsage {
    Path file = terminal.resolve(name);
    if (!Files.isRegularFile(file)) {
      throw new WrongUsage("there is no file " + name);
    }
    return file;
  }

  /** The quiz in the file; empty where it can't be used, which was said. */
  Optional<LoneQuiz> quiz() throws WrongUsage {
    LoneQuiz quiz = LoneQuiz.read(file(), typed);
    say(quiz.problems());
    return quiz.problems().isEmpty() ? Optional.of(quiz) : Optional.empty();
  }

  /** The text of a file; empty where it can't be read, which was said. */
  Optional<SourceText> text(String name) throws WrongUsage {
    return new SourceReader().read(file(name), name, problem -> say(List.of(problem)));
  }

  /** True for a file in a form of other programs: GIFT or JSON, told by its name. */
  boolean isForeign() {
    return !typed.toLowerCase(Locale.ROOT).matches(".*\\.(md|markdown)");
  }

  /** The questions in a text of GIFT or JSON. */
  Imported imported(SourceText text, Consumer<Problem> problems) {
    return typed.toLowerCase(Locale.ROOT).endsWith(".json")
        ? Imported.json(text.text(), typed, problems)
        : Imported.gift(text.text(), typed, problems);
  }

  /** Says problems to the person, one a line. */
  void say(List<Problem> problems) {
    new Reporter(terminal, Optional.empty()).show(problems);
  }
}
