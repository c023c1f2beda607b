package org.attune.catalog;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.attune.markdown.Resolver;
import org.attune.problem.Problem;
import org.attune.quiz.Block;
import org.attune.quiz.KnowledgeCheckReader;
import org.attune.quiz.QuizHeader;
import org.attune.quiz.SelfAssessmentReader;
import org.attune.source.Entry;
import org.attune.source.Value;

/** Hands pages to the readers of package {@code quiz} and makes documents of them. */
final class QuizReading {
  private QuizReading() {}

  /** The quiz of a page; what is wrong in it is reported. */
  static Document.Quiz quiz(Page page, Resolver resolver, Consumer<Problem> problems) {
    List<Block> blocks = page.body().blocks(resolver);
    QuizHeader header = header(page);
    return new Document.Quiz(
        page.type() == ContentType.SELF_ASSESSMENT
            ? SelfAssessmentReader.read(header, blocks, problems)
            : Optional.empty(),
        page.type() == ContentType.KNOWLEDGE_CHECK
            ? KnowledgeCheckReader.read(header, blocks, problems)
            : Optional.empty());
  }

  private static QuizHeader header(Page page) {
    String name = page.path().substring(page.path().lastIndexOf('/') + 1);
    return new QuizHeader(
        page.path(),
        name.substring(0, name.length() - ".md".length()),
        page.meta().title(),
        page.meta().lang(),
        page.header().entries().stream().map(QuizReading::entry).toList());
  }

  /** An entry of a header as package {@code quiz} reads it. */
  static QuizHeader.Entry entry(Entry entry) {
    return new QuizHeader.Entry(entry.key(), entry.keyPosition(), value(entry.value()));
  }

  private static QuizHeader.Value value(Value value) {
    if (value instanceof Value.Scalar scalar) {
      return new QuizHeader.Value.Text(scalar.text(), scalar.position());
    }
    if (value instanceof Value.Sequence sequence) {
      List<QuizHeader.Value> values = sequence.values().stream().map(QuizReading::value).toList();
      return new QuizHeader.Value.Many(values, sequence.position());
    }
    if (value instanceof Value.Mapping mapping) {
      List<QuizHeader.Entry> entries = mapping.entries().stream().map(QuizReading::entry).toList();
      return new QuizHeader.Value.Keyed(entries, mapping.position());
    }
    throw new AssertionError(value);
  }
}
