package org.attune.jbake;

import org.attune.problem.Position;

/** A template that could not be found, parsed or run. */
final class TemplateFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final String template;
  private final transient Position position;
  private final Kind kind;

  /** What went wrong. */
  enum Kind {
    /** There is no such template. */
    MISSING,
    /** The template needs an engine that isn't here. */
    OTHER_ENGINE,
    /** The template doesn't parse, or fails while it runs. */
    FAULTY
  }

  /**
   * A failure.
   *
   * @param template the template's name, relative to the templates folder
   */
  TemplateFailure(Kind kind, String template, Position position, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
    this.template = template;
    this.position = position;
  }

  TemplateFailure(Kind kind, String template, String message) {
    super(message);
    this.kind = kind;
    this.template = template;
    this.position = Position.START;
  }

  String template() {
    return template;
  }

  Position position() {
    return position;
  }

  Kind kind() {
    return kind;
  }
}
