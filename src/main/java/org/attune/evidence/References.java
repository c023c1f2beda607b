package org.attune.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.attune.problem.Problem;
import org.attune.source.SourceText;

/** All works that the pages of a site may cite. May be read by several threads. */
public final class References {
  /** No works. */
  public static final References NONE = new References();

  private References() {}

  /**
   * Reads a list of works in CSL-JSON. What can't be used is reported and left out.
   *
   * @param json the references file
   */
  public static References read(SourceText json, Consumer<Problem> problems) {
    return NONE;
  }

  /** The work of a key. */
  public Optional<Reference> find(String key) {
    return Optional.empty();
  }

  /** All keys, in the file's order. */
  public Set<String> keys() {
    return Set.of();
  }

  /**
   * A citation of some works as it stands in a sentence: {@code (Flückiger et al., 2018)}.
   *
   * @param keys known ones; others are passed over
   * @param lang the page's language as a BCP 47 tag
   */
  public String inText(List<String> keys, String lang) {
    return "";
  }

  /**
   * The works that one page cites, for its list and for the citations in its text.
   *
   * @param keys in any order, repeated or not; unknown ones are passed over
   * @param lang the page's language as a BCP 47 tag
   */
  public Bibliography cited(Collection<String> keys, String lang) {
    return new Bibliography();
  }
}
