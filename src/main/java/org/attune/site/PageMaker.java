package org.attune.site;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.attune.inputs.Input;
import org.attune.view.Views;

/** Makes single pages of a site that was baked, with the templates that it was baked with. */
public interface PageMaker {
  /**
   * A page that was made.
   *
   * @param text what was written
   * @param bytes the same in the site's encoding
   * @param from what it was made from
   */
  @SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
  record Made(String text, byte[] bytes, Map<Input, Long> from) {}

  /**
   * Makes some pages.
   *
   * @param uris their paths below the site's root
   * @param views what templates see of the site now
   * @return the pages by these paths; empty where one can't be made, which only a whole build can
   *     explain
   */
  Optional<Map<String, Made>> pages(Collection<String> uris, Views views) throws IOException;
}
