package org.attune.catalog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.attune.config.SiteConfig;
import org.attune.config.SiteFiles;
import org.attune.markdown.MarkdownParser;
import org.attune.markdown.ParsedBody;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.quiz.Block;
import org.attune.quiz.KnowledgeCheck;
import org.attune.quiz.KnowledgeCheckReader;
import org.attune.quiz.QuizHeader;
import org.attune.quiz.Rule;
import org.attune.quiz.SelfAssessment;
import org.attune.quiz.SelfAssessmentReader;
import org.attune.source.Entry;
import org.attune.source.FrontMatter;
import org.attune.source.HeaderReader;
import org.attune.source.ScalarReader;
import org.attune.source.Source;
import org.attune.source.SourceReader;
import org.attune.source.SourceText;

/**
 * A quiz read from its file alone, without a site around it: to score it, to show it, to carry it
 * over. What only keeps it from being published is not said here.
 *
 * @param problems why it can't be used; where there are some, neither kind is there
 */
public record LoneQuiz(
    Optional<SelfAssessment> assessment, Optional<KnowledgeCheck> check, List<Problem> problems) {

  /** Keys that decide what an answer counts; a slip in one of them would change results. */
  private static final Set<String> DECIDING =
      Set.of("answers", "first", "score", "may-skip", "scales");

  public LoneQuiz {
    problems = List.copyOf(problems);
  }

  /**
   * Reads a file.
   *
   * @param shown how problems name it
   */
  public static LoneQuiz read(Path file, String shown) {
    Reading reading = new Reading(file, shown);
    LoneQuiz quiz = reading.quiz();
    List<Problem> problems = reading.problems.stream().sorted(Problem.REPORT_ORDER).toList();
    return problems.isEmpty() ? quiz : new LoneQuiz(Optional.empty(), Optional.empty(), problems);
  }

  private static final class Reading {
    private final Path file;
    private final String shown;
    private final List<Problem> problems = new ArrayList<>();

    Reading(Path file, String shown) {
      this.file = file;
      this.shown = shown;
    }

    LoneQuiz quiz() {
      Optional<SourceText> text = new SourceReader().read(file, shown, problems::add);
      if (text.isEmpty()) {
        return none();
      }
      Source source = new HeaderReader().read(text.get(), this::addError);
      Optional<ContentType> type =
          source.header().kind() == FrontMatter.Kind.BROKEN ? Optional.empty() : type(source);
      return type.map(found -> quiz(source, found)).orElseGet(Reading::none);
    }

    private static LoneQuiz none() {
      return new LoneQuiz(Optional.empty(), Optional.empty(), List.of());
    }

    private void addError(Problem problem) {
      if (problem.isError()) {
        problems.add(problem);
      }
    }

    private Optional<ContentType> type(Source source) {
      Optional<ContentType> declared =
          TypeTeller.declared(source.header()).flatMap(ContentType::of);
      if (declared.isPresent() && !declared.get().isQuiz()) {
        problems.add(
            Problem.error(
                shown,
                source.header().find("type").map(Entry::keyPosition).orElse(Position.START),
                "quiz-kind",
                "this is " + declared.get().phrase() + " and no quiz",
                "",
                "name a quiz's file, or write type: self-assessment"));
        return Optional.empty();
      }
      return declared.or(() -> TypeTeller.quiz(source, problems::add));
    }

    private LoneQuiz quiz(Source source, ContentType type) {
      reportSlips(source, type);
      String lang = text(source, "lang").orElseGet(this::siteLang);
      Consumer<Problem> keep = this::addStopping;
      ParsedBody body = new MarkdownParser(Set.of(), false).parseQuiz(source, lang, keep);
      List<Block> blocks = body.blocks(destination -> destination);
      QuizHeader header =
          new QuizHeader(
              shown,
              stem(),
              text(source, "title").or(body::title).orElseGet(this::stem),
              lang,
              source.header().entries().stream().map(QuizReading::entry).toList());
      return type == ContentType.SELF_ASSESSMENT
          ? new LoneQuiz(
              SelfAssessmentReader.read(header, blocks, keep), Optional.empty(), List.of())
          : new LoneQuiz(
              Optional.empty(), KnowledgeCheckReader.read(header, blocks, keep), List.of());
    }

    private void addStopping(Problem problem) {
      if (Rule.stopsScoring(problem) || problem.rule().equals("markdown-too-deep")) {
        problems.add(problem);
      }
    }

    private void reportSlips(Source source, ContentType type) {
      for (Entry entry : source.header().entries()) {
        if (Declaration.find(entry.key()).isEmpty()
            && UnknownKey.meant(entry.key(), type).filter(DECIDING::contains).isPresent()) {
          problems.add(UnknownKey.problem(shown, entry, type));
        }
      }
    }

    private Optional<String> text(Source source, String key) {
      return source
          .header()
          .find(key)
          .flatMap(entry -> new ScalarReader(shown, problem -> {}).text(entry))
          .map(text -> text.strip().replaceAll("\\s+", " "))
          .filter(text -> !text.isEmpty());
    }

    /** The language of the site that the file lies in; English where it lies in none. */
    private String siteLang() {
      Path folder = file.toAbsolutePath().normalize().getParent();
      while (folder != null && !Files.exists(folder.resolve(SiteConfig.FILE))) {
        folder = folder.getParent();
      }
      return folder == null
          ? SiteConfig.defaults().lang()
          : SiteConfig.read(new SiteFiles(List.of(folder)), problem -> {}).lang();
    }

    private String stem() {
      String name = file.getFileName().toString();
      int dot = name.lastIndexOf('.');
      return dot > 0 ? name.substring(0, dot) : name;
    }
  }
}
