package org.attune.source;

import org.attune.problem.Position;

/**
 * A file cut into its header and its body.
 *
 * @param bodyOffset where the body begins in the file's text
 */
public record Source(SourceText file, FrontMatter header, int bodyOffset) {
  /** The text after the header. */
  public String body() {
    return file.text().substring(bodyOffset);
  }

  /**
   * The place in the whole file of a place in the body.
   *
   * @param offsetInBody from 0
   */
  public Position bodyPosition(int offsetInBody) {
    return file.positionAt(bodyOffset + offsetInBody);
  }
}
