package org.attune.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attune.markdown.MarkdownParser;
import org.attune.markdown.ParsedBody;
import org.attune.markdown.Resolver;
import org.attune.problem.Problem;
import org.attune.source.Entry;
import org.attune.source.HeaderReader;
import org.attune.source.Source;
import org.attune.source.SourceText;
import org.attune.source.Value;

/**
 * A quiz's file read in the way that a build reads it, for tests.
 *
 * @param lines the problems of the quiz's own rules, each as {@code rule@line}
 */
public record QuizFile(
    Optional<SelfAssessment> assessment,
    Optional<KnowledgeCheck> check,
    List<Problem> problems,
    List<String> lines) {

  /** Reads a self-assessment. */
  public static QuizFile assessment(String text) {
    return read(text, true);
  }

  /** Reads a knowledge check. */
  public static QuizFile check(String text) {
    return read(text, false);
  }

  private static QuizFile read(String text, boolean assessment) {
    List<Problem> problems = new ArrayList<>();
    Source source =
        new HeaderReader().read(new SourceText("content/quizzes/sample.md", text), problems::add);
    String lang = scalar(source, "lang", "en");
    ParsedBody body = new MarkdownParser(Set.of(), false).parseQuiz(source, lang, problems::add);
    Resolver resolver = destination -> destination.replace(".md", ".html");
    List<Block> blocks = body.blocks(resolver);
    QuizHeader header =
        new QuizHeader(
            source.file().path(),
            "sample",
            scalar(source, "title", body.title().orElse("")),
            lang,
            entries(source.header().entries()));
    Optional<SelfAssessment> quiz =
        assessment ? SelfAssessmentReader.read(header, blocks, problems::add) : Optional.empty();
    Optional<KnowledgeCheck> check =
        assessment ? Optional.empty() : KnowledgeCheckReader.read(header, blocks, problems::add);
    List<Problem> sorted = problems.stream().sorted(Problem.REPORT_ORDER).toList();
    return new QuizFile(
        quiz,
        check,
        sorted,
        sorted.stream().map(p -> p.rule() + "@" + p.position().line()).toList());
  }

  private static String scalar(Source source, String key, String otherwise) {
    return source
        .header()
        .find(key)
        .map(entry -> entry.value() instanceof Value.Scalar scalar ? scalar.text() : otherwise)
        .orElse(otherwise);
  }

  private static List<QuizHeader.Entry> entries(List<Entry> entries) {
    return entries.stream()
        .map(e -> new QuizHeader.Entry(e.key(), e.keyPosition(), value(e.value())))
        .toList();
  }

  private static QuizHeader.Value value(Value value) {
    if (value instanceof Value.Scalar scalar) {
      return new QuizHeader.Value.Text(scalar.text(), scalar.position());
    } else if (value instanceof Value.Sequence list) {
      return new QuizHeader.Value.Many(
          list.values().stream().map(QuizFile::value).toList(), list.position());
    } else if (value instanceof Value.Mapping keyed) {
      return new QuizHeader.Value.Keyed(entries(keyed.entries()), keyed.position());
    }
    throw new AssertionError(value);
  }
}
