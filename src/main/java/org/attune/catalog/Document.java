package org.attune.catalog;

import java.nio.file.Path;
import java.util.Optional;
import org.attune.inputs.Once;
import org.attune.markdown.ParsedBody;
import org.attune.quiz.KnowledgeCheck;
import org.attune.quiz.SelfAssessment;
import org.attune.source.Source;

/** A page of ours, read and checked. What is used of it is noted for whoever uses it. */
public final class Document {
  /**
   * The quiz of a page.
   *
   * @param assessment for a self-assessment
   * @param check for a knowledge check
   */
  record Quiz(Optional<SelfAssessment> assessment, Optional<KnowledgeCheck> check) {
    static final Quiz NONE = new Quiz(Optional.empty(), Optional.empty());
  }

  private final Page page;
  private final Once<Quiz> quiz;

  Document(Page page, Once<Quiz> quiz) {
    this.page = page;
    this.quiz = quiz;
  }

  Page page() {
    return page;
  }

  /** Reads the quiz, so that what is wrong in it is said. */
  void readQuiz() {
    quiz.get();
  }

  /** The file. */
  public Source source() {
    page.noteContent();
    return page.source();
  }

  /** Its type. */
  public ContentType type() {
    page.noteFace();
    return page.type();
  }

  /** What its header says. */
  public Metadata meta() {
    page.noteFace();
    return page.meta();
  }

  /** Minutes that reading it takes, from 1. */
  public int minutes() {
    page.noteFace();
    return page.facts().minutes();
  }

  /** Its text. */
  public ParsedBody body() {
    page.noteContent();
    return page.body();
  }

  /** The quiz, for a self-assessment. */
  public Optional<SelfAssessment> assessment() {
    page.noteContent();
    return quiz.get().assessment();
  }

  /** The quiz, for a knowledge check. */
  public Optional<KnowledgeCheck> check() {
    page.noteContent();
    return quiz.get().check();
  }

  /** Its address below the site's root: {@code articles/x.html}. */
  public String uri() {
    return page.uri();
  }

  /** The content file, relative to the site's folder: {@code content/articles/x.md}. */
  public String path() {
    return page.path();
  }

  /** Where that file lies on the disk. */
  public Path file() {
    return page.file();
  }

  @Override
  public String toString() {
    return path();
  }
}
