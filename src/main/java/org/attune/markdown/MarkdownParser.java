package org.attune.markdown;

import java.util.Set;
import java.util.function.Consumer;
import org.attune.problem.Problem;
import org.attune.source.Source;

/** Reads Markdown bodies. One parser serves all files and all threads. */
public final class MarkdownParser {
  /**
   * A parser for the pages of one site.
   *
   * @param citationKeys the ids of all references that a page may cite
   * @param trustedHtml true where raw HTML passes as it is; scripts never pass
   */
  public MarkdownParser(Set<String> citationKeys, boolean trustedHtml) {
    Set.copyOf(citationKeys);
  }

  /**
   * The body of a file.
   *
   * @param lang the page's language as a BCP 47 tag; it decides on quotation marks and on the words
   *     that begin a callout
   */
  public ParsedBody parse(Source source, String lang, Consumer<Problem> problems) {
    return new ParsedBody();
  }
}
