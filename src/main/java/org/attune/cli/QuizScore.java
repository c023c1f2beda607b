package org.attune.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attune.catalog.LoneQuiz;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.quiz.Scoring;
import org.attune.quiz.Scoring.ScaleScore;
import org.attune.quiz.SelfAssessment;
import org.attune.quiz.exchange.AnswerScorer;
import org.attune.source.SourceText;

/** {@code attune quiz score}: what answers come to, by the rules that the pages follow. */
final class QuizScore {
  private static final String STDIN = "-";

  /** How much is gathered before it is printed, in characters. */
  private static final int PIECE = 1 << 16;

  private final QuizFiles files;
  private final Terminal terminal;

  QuizScore(QuizFiles files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  int run(Arguments arguments) throws WrongUsage, IOException {
    QuizCommand.allow(arguments, "score", QuizCommand.ANSWERS);
    Optional<String> answers = arguments.value(QuizCommand.ANSWERS);
    if (answers.isEmpty()) {
      throw new WrongUsage("name the answers: attune quiz score FILE --answers FILE.json");
    }
    Optional<LoneQuiz> quiz = files.quiz();
    if (quiz.isEmpty()) {
      return ExitCode.ERRORS;
    }
    if (quiz.get().assessment().isEmpty()) {
      files.say(List.of(noScales()));
      return ExitCode.ERRORS;
    }
    SelfAssessment assessment = quiz.get().assessment().get();
    return answers.get().equals(STDIN) ? many(assessment) : one(assessment, answers.get());
  }

  private Problem noScales() {
    return Problem.error(
        files.typed(),
        Position.START,
        "quiz-kind",
        "a knowledge check has no scales to score",
        "",
        "name the file of a self-assessment");
  }

  private int one(SelfAssessment quiz, String name) throws WrongUsage {
    Optional<SourceText> text = files.text(name);
    List<Problem> problems = new ArrayList<>();
    Optional<List<ScaleScore>> scores =
        text.flatMap(json -> new AnswerScorer(quiz).score(json.text(), name, 1, problems::add));
    files.say(problems);
    scores.ifPresent(
        found ->
            terminal.out().print(files.json() ? AnswerScorer.json(found) + "\n" : readable(found)));
    return scores.isPresent() ? ExitCode.FINE : ExitCode.ERRORS;
  }

  private static String readable(List<ScaleScore> scores) {
    StringBuilder text = new StringBuilder();
    for (ScaleScore score : scores) {
      text.append(score.scale().id()).append(": ").append(score.answered()).append(" of ");
      text.append(score.scale().items().size()).append(" answered");
      text.append(
          score
              .result()
              .map(result -> result(score, result))
              .orElse(", " + score.required() + " needed: no result"));
      text.append('\n');
    }
    return text.toString();
  }

  private static String result(ScaleScore score, Scoring.Result result) {
    String method = score.scale().method() == SelfAssessment.Method.MEAN ? "mean " : "sum ";
    String number = ", " + method + result.rounded().stripTrailingZeros().toPlainString();
    if (result.band().isEmpty()) {
      return number;
    }
    SelfAssessment.Band band = score.scale().bands().get(result.band().getAsInt());
    return number + ", " + band.label() + ": " + band.feedback().text().replace('\n', ' ');
  }

  /** Scores one set a line. A line that can't be scored gives null, so that lines stay in step. */
  private int many(SelfAssessment quiz) throws IOException {
    AnswerScorer scorer = new AnswerScorer(quiz);
    StringBuilder written = new StringBuilder();
    boolean sound = true;
    int number = 0;
    try (BufferedReader in = reader()) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (!line.isBlank()) {
          sound = score(scorer, line, number, written) && sound;
          printBeyond(PIECE, written);
        }
      }
    } catch (CharacterCodingException e) {
      files.say(List.of(notUtf8(number + 1)));
      sound = false;
    }
    printBeyond(0, written);
    return sound ? ExitCode.FINE : ExitCode.ERRORS;
  }

  private boolean score(AnswerScorer scorer, String line, int number, StringBuilder written) {
    List<Problem> problems = new ArrayList<>();
    Optional<List<ScaleScore>> scores = scorer.score(line, STDIN, number, problems::add);
    written.append(scores.map(AnswerScorer::json).orElse("null")).append('\n');
    if (!problems.isEmpty()) {
      files.say(problems);
    }
    return scores.isPresent();
  }

  /** Standard input as strict UTF-8: a broken letter must not become another id. */
  private BufferedReader reader() {
    return new BufferedReader(
        new InputStreamReader(terminal.in(), StandardCharsets.UTF_8.newDecoder()));
  }

  private void printBeyond(int size, StringBuilder written) {
    if (written.length() > size) {
      terminal.out().print(written);
      written.setLength(0);
    }
  }

  private static Problem notUtf8(int line) {
    return Problem.error(
        STDIN,
        new Position(line, 1),
        "not-utf-8",
        "the answers are not UTF-8",
        "",
        "write them with the encoding UTF-8");
  }
}
