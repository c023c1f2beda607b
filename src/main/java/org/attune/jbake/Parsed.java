package org.attune.jbake;

import java.util.List;
import java.util.Optional;
import org.attune.problem.Problem;
import org.jbake.model.DocumentModel;

/**
 * What came of a content or data file.
 *
 * @param path the file, relative to the site's folder
 * @param uri the address that JBake gives it
 * @param document empty where the file can't be used; then a problem says why
 */
record Parsed(String path, String uri, Optional<DocumentModel> document, List<Problem> problems) {
  Parsed {
    problems = List.copyOf(problems);
  }
}
