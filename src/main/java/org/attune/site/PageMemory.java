package org.attune.site;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attune.inputs.Input;
import org.attune.links.Leads;
import org.attune.store.InputTable;

/**
 * The pages that the last build made, as the oven asks for them. May be used by several threads.
 */
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

        @Override
        public void finished() {}

        @Override
        public Optional<Leads.Settled> settled() {
          return Optional.empty();
        }

        @Override
        public void checked(Map<String, Leads> leads, Set<String> loading) {}
      };

  /**
   * A page that is to be made.
   *
   * @param uri its path below the site's root, before delivery gives it its name
   * @param template the template's name
   * @param source the content file; {@code ""} for none
   */
  record Work(String uri, String template, String source) {}

  /** A page that need not be made again, and lies in the output. */
  interface Kept {
    /** Its path below the site's root. */
    String path();

    /** Its bytes. */
    byte[] bytes();

    /** True where it loads something from another place. */
    boolean loads();
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

  /** Hears that no page will be made any more: what was read can be written beside the checks. */
  void finished();

  /** The kept pages whose links were sound; empty where nothing is remembered. */
  Optional<Leads.Settled> settled();

  /**
   * Keeps what the checks of the finished pages came to.
   *
   * @param leads where the links of sound pages lead, by their paths
   * @param loading the paths of pages that load something from another place
   */
  void checked(Map<String, Leads> leads, Set<String> loading);
}
