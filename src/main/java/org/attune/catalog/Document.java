package org.attune.catalog;

import java.util.Optional;
import org.attune.markdown.ParsedBody;
import org.attune.quiz.KnowledgeCheck;
import org.attune.quiz.SelfAssessment;
import org.attune.source.Source;

/**
 * A page of ours, read and checked.
 *
 * @param source the file
 * @param uri its address below the site's root: {@code articles/x.html}
 * @param assessment the quiz, for a self-assessment
 * @param check the quiz, for a knowledge check
 */
public record Document(
    Source source,
    ContentType type,
    Metadata meta,
    ParsedBody body,
    Optional<SelfAssessment> assessment,
    Optional<KnowledgeCheck> check,
    String uri) {

  /** The content file, relative to the site's folder: {@code content/articles/x.md}. */
  public String path() {
    return source.file().path();
  }
}
