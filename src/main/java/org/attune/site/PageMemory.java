package org.attune.site;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.attune.inputs.Input;
import org.attune.store.InputTable;

/** The pages that the last build made, as the oven asks for them. May be used by several threads. */
public interface PageMemory {
  /** Remembers nothing. */
  PageMemory NONE =
      new PageMemory() {
        @Override
        public Optional<Kept> again(Work work, InputTable.Answers now) {
          return Optional.empty();
        }

        @Override
        public void made(Work work, String path, byte[] bytes, Map<Input, Long> from) {}
      };

  /**
   * A page that is to be made.
   *
   * @param uri its path below the site's root, before delivery gives it its name
   * @param template the template's name
   * @param source the content file; {@code ""} for none
   */
  record Work(String uri, String template, String source) {}

  /**
   * A page that need not be made again, and lies in the output.
   *
   * @param path its path below the site's root
   */
  interface Kept {
    String path();

    /** Its bytes. */
    byte[] bytes() throws IOException;
  }

  /**
   * The page as the last build made it, put into the output; empty where it must be made.
   *
   * @param now answers questions about templates and about the names of files
   */
  Optional<Kept> again(Work work, InputTable.Answers now) throws IOException;

  /**
   * Keeps a page that was made and lies in the output.
   *
   * @param path where it lies there
   * @param from what it was made from
   */
  void made(Work work, String path, byte[] bytes, Map<Input, Long> from);
}
