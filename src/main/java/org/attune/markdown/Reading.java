package org.attune.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.source.Entry;
import org.attune.source.Source;
import org.attune.source.Value;

/**
 * What the steps that read one body share.
 *
 * @param citationKeys what may be cited
 * @param policy what raw HTML may hold
 */
record Reading(
    Source source,
    Document document,
    Words words,
    Supplier<Set<String>> citationKeys,
    HtmlPolicy policy,
    Consumer<Problem> problems) {
  /** The title in the file's header. */
  Optional<String> headerTitle() {
    return source
        .header()
        .find("title")
        .map(Entry::value)
        .filter(Value.Scalar.class::isInstance)
        .map(value -> ((Value.Scalar) value).text().strip())
        .filter(title -> !title.isEmpty());
  }

  boolean isGlossary() {
    return source.file().path().endsWith("/" + ParsedBody.GLOSSARY);
  }

  Position position(Node node) {
    return source.bodyPosition(node.getStartOffset());
  }

  void fail(Node at, String rule, String message, String detail, String fix) {
    failAt(at.getStartOffset(), rule, message, detail, fix);
  }

  /** Reports an error at a place of the body, an offset from 0. */
  void failAt(int offset, String rule, String message, String detail, String fix) {
    problems.accept(
        Problem.error(
            source.file().path(), source.bodyPosition(offset), rule, message, detail, fix));
  }

  void warn(Node at, String rule, String message, String detail, String fix) {
    problems.accept(
        Problem.warning(source.file().path(), position(at), rule, message, detail, fix));
  }
}
