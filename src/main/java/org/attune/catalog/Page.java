package org.attune.catalog;

import java.util.List;
import org.attune.markdown.ParsedBody;
import org.attune.problem.Problem;
import org.attune.source.Source;

/**
 * One content file of ours, read on its own: nothing in it depends on another file yet.
 *
 * @param shown true where the site has it
 * @param uri its address below the site's root
 * @param bodyProblems what is wrong in its text; reported only where the page is shown
 */
record Page(
    Source source,
    ContentType type,
    Header header,
    Metadata meta,
    ParsedBody body,
    boolean shown,
    String uri,
    List<Problem> bodyProblems) {
  Page {
    bodyProblems = List.copyOf(bodyProblems);
  }

  String path() {
    return source.file().path();
  }
}
