package org.attune.cli;

import java.io.IOException;
import java.util.List;

/** {@code attune quiz}: scores and shows quizzes, and carries them over from and to others. */
final class QuizCommand implements Command {
  static final Flag ANSWERS =
      Flag.valued(
          "--answers", "FILE", "the answers as JSON; - reads many sets from stdin, one a line");
  static final Flag TO = Flag.valued("--to", "FORM", "what to export to: gift or json");
  private static final Flag FORMAT =
      Flag.valued("--format", "FORM", "what to print on stdout: text or json");
  static final Flag OUT = Flag.valued("--out", "DIR", "the folder that import writes Markdown to");

  @Override
  public String name() {
    return "quiz";
  }

  @Override
  public String summary() {
    return "scores and shows a quiz, and imports and exports questions";
  }

  @Override
  public List<Flag> flags() {
    return List.of(ANSWERS, TO, OUT, FORMAT);
  }

  @Override
  public String operands() {
    return "score|show|import|export FILE";
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws WrongUsage, IOException {
    List<String> words = arguments.operands();
    if (words.size() != 2) {
      throw new WrongUsage(
          "say what to do with which file: attune quiz score|show|import|export FILE");
    }
    QuizFiles files = new QuizFiles(terminal, words.get(1), form(arguments));
    return switch (words.get(0)) {
      case "score" -> new QuizScore(files, terminal).run(arguments);
      case "show" -> new QuizShow(files, terminal).run(arguments);
      case "import" -> new QuizImport(files, terminal).run(arguments);
      case "export" -> new QuizExport(files, terminal).run(arguments);
      default ->
          throw new WrongUsage(
              "\"" + words.get(0) + "\" can't be done: it is score, show, import or export");
    };
  }

  private static QuizFiles.Form form(Arguments arguments) throws WrongUsage {
    String word = arguments.value(Flag.FORMAT).orElse("text");
    return switch (word) {
      case "text" -> QuizFiles.Form.TEXT;
      case "json" -> QuizFiles.Form.JSON;
      default -> throw new WrongUsage("--format " + word + " is not known: it is text or json");
    };
  }

  /** Refuses options that a part of the command does not have. */
  static void allow(Arguments arguments, String part, Flag... allowed) throws WrongUsage {
    List<Flag> known = List.of(allowed);
    for (Flag flag : List.of(ANSWERS, TO, OUT)) {
      if (arguments.has(flag) && !known.contains(flag)) {
        throw new WrongUsage(flag.name() + " makes no sense with attune quiz " + part);
      }
    }
  }
}
