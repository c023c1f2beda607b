package org.attune.catalog;

import java.util.List;
import java.util.Optional;
import org.attune.inputs.Fingerprint;
import org.attune.inputs.Input;
import org.attune.inputs.Inputs;

/**
 * What a link to a file must know of it. Found once a site: each page asks for some, several times.
 *
 * @param asTarget the question for it
 * @param print the fingerprint of the answer
 * @param page empty for a file that is none of our pages
 * @param uri the address of its page, JBake's own included
 * @param has true for a Markdown file of the site, whether or not it could be used
 * @param leftOut true for a page that comes with Attune and that the site does not take
 */
record LinkedFile(
    Input asTarget,
    long print,
    Optional<Page> page,
    Optional<String> uri,
    boolean has,
    boolean leftOut) {

  /** The same, for whoever asks only whether it is there, and of what kind. */
  LinkedFile noted() {
    Inputs.note(asTarget, print);
    return this;
  }

  static LinkedFile of(String path, SiteIndex index) {
    Optional<Page> page = index.page(path);
    Optional<String> uri = index.uri(path);
    boolean has = index.has(path);
    boolean leftOut = index.isLeftOut(path);
    long print =
        Fingerprint.of(
            List.of(
                uri.orElse(""),
                page.map(found -> found.type() + " " + found.shown()).orElse(""),
                Boolean.toString(has),
                Boolean.toString(index.isOwn(path)),
                Boolean.toString(leftOut)));
    return new LinkedFile(new Input(Input.Kind.TARGET, path), print, page, uri, has, leftOut);
  }
}
