package org.attune.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.attune.html.HtmlAsMarkdown;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.quiz.exchange.Imported;
import org.attune.quiz.exchange.MarkdownText;
import org.attune.quiz.exchange.QuestionJson;
import org.attune.source.SourceText;

/** {@code attune quiz import}: questions of other programs as Markdown of ours, or as JSON. */
final class QuizImport {
  private static final Flag OUT = QuizCommand.OUT;

  private final QuizFiles files;
  private final Terminal terminal;

  QuizImport(QuizFiles files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  int run(Arguments arguments) throws WrongUsage, IOException {
    QuizCommand.allow(arguments, "import", OUT);
    Optional<String> out = arguments.value(OUT);
    if (out.isEmpty() && !files.json()) {
      throw new WrongUsage("say what to make of it: --out DIR for Markdown, or --format json");
    }
    if (!files.isForeign()) {
      throw new WrongUsage(files.typed() + " is Markdown already; import reads GIFT and JSON");
    }
    List<Problem> problems = new ArrayList<>();
    Optional<SourceText> text = files.text(files.typed());
    Optional<Imported> imported = text.map(found -> files.imported(found, problems::add));
    boolean onlyCategory = text.filter(it -> it.text().contains("$CATEGORY:")).isPresent();
    imported
        .filter(it -> !onlyCategory)
        .ifPresent(it -> reportNothing(it, out.isPresent(), problems));
    if (files.json()) {
      terminal.out().print(imported.map(it -> json(it, problems)).orElse("[]") + "\n");
    }
    if (out.isPresent() && imported.isPresent()) {
      write(imported.get(), terminal.resolve(out.get()), problems);
    }
    files.say(problems.stream().sorted(Problem.REPORT_ORDER).toList());
    boolean failed = text.isEmpty() || problems.stream().anyMatch(Problem::isError);
    return failed ? ExitCode.ERRORS : ExitCode.FINE;
  }

  private String json(Imported imported, List<Problem> problems) {
    return QuestionJson.of(imported.questions(files.typed(), problems::add));
  }

  private void reportNothing(Imported imported, boolean asMarkdown, List<Problem> problems) {
    if (imported.assessment().isPresent() && !asMarkdown) {
      problems.add(
          problem(
              "a self-assessment has no questions that other programs know",
              "write it as Markdown with --out DIR"));
    } else if (imported.listed().isEmpty()
        && imported.check().isEmpty()
        && imported.assessment().isEmpty()
        && problems.stream().noneMatch(Problem::isError)) {
      problems.add(
          problem("there is no question in this file", "look whether it is the right one"));
    }
  }

  private Problem problem(String message, String fix) {
    return Problem.error(files.typed(), Position.START, "import-empty", message, "", fix);
  }

  private void write(Imported imported, Path folder, List<Problem> problems) throws IOException {
    String stem = files.typed().replaceAll(".*[/\\\\]", "").replaceFirst("\\.[^.]*$", "");
    String title = stem.replaceAll("[-_]+", " ").strip();
    Map<String, String> texts =
        imported.markdown(
            title.isEmpty() ? "Imported" : capital(title),
            new JsoupText(),
            files.typed(),
            problems::add);
    Files.createDirectories(folder);
    for (Map.Entry<String, String> text : texts.entrySet()) {
      String name = texts.size() == 1 && imported.check().isEmpty() ? stem : text.getKey();
      create(folder.resolve(slug(name) + ".md"), text.getValue(), problems);
    }
  }

  private void create(Path file, String text, List<Problem> problems) throws IOException {
    try {
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
      terminal.say("Written: " + terminal.shown(file));
    } catch (FileAlreadyExistsException e) {
      problems.add(
          Problem.error(
              files.typed(),
              Position.START,
              "import-exists",
              terminal.shown(file) + " is there already, and stays as it is",
              "",
              "move it away, or name another folder with --out"));
    }
  }

  private static String capital(String title) {
    return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }

  private static String slug(String title) {
    String slug =
        Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}+|['’]", "")
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    return slug.isEmpty() ? "imported" : slug;
  }

  private static final class JsoupText implements MarkdownText {
    @Override
    public String ofHtml(String html, Consumer<String> lost) {
      return HtmlAsMarkdown.of(html, lost);
    }

    @Override
    public String ofPlain(String text) {
      return HtmlAsMarkdown.escaped(text);
    }
  }
}
